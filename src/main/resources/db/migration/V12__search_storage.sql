-- A search reads the vectors of all candidates several times each, so they stand in the row, as they are.
alter table search_document set (toast_tuple_target = 4080);
alter table search_document alter column vector set storage main;
