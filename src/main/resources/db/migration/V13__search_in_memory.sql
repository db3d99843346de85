-- The index is read once and searched in memory: the database needs no index of it, and no numbers of documents.
drop index search_document_vector_index;
drop index search_document_number_index;
drop table search_lexeme;
alter table search_document reset (toast_tuple_target);
alter table search_document alter column vector set storage extended;
-- The words are written at once and then only read: what waits to be put into the index would be gone through at each search.
alter index search_word_trigram_index set (fastupdate = off);
