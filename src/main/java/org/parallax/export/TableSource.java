package org.parallax.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table with how it is filled: the one definition from which its file, its schema and its description are made.
 *
 * @param <R> what a row is made from
 */
final class TableSource<R> {
    private final Table table;
    private final Function<ReleaseContent, List<R>> rows;
    private final List<Cell<R>> cells;

    private TableSource(Builder<R> builder) {
        this.table = new Table(
                builder.name,
                List.copyOf(builder.columns),
                List.copyOf(builder.primaryKey),
                List.copyOf(builder.foreignKeys));
        this.rows = builder.rows;
        this.cells = List.copyOf(builder.cells);
    }

    /** Takes the value of one column from what a row is made from: a text, number, boolean or date, or nothing. */
    interface Cell<R> {
        @Nullable
        Object of(R row);
    }

    static <R> Builder<R> of(String name, Function<ReleaseContent, List<R>> rows) {
        return new Builder<>(name, rows);
    }

    Table table() {
        return table;
    }

    /** The rows, each with a value for every column. */
    List<List<@Nullable Object>> rows(ReleaseContent content) {
        return rows.apply(content).stream().map(this::row).toList();
    }

    private List<@Nullable Object> row(R from) {
        List<@Nullable Object> row = new ArrayList<>();
        cells.forEach(cell -> row.add(cell.of(from)));
        return row;
    }

    /** Builds a table column by column; what follows a column is said of that one. */
    static final class Builder<R> {
        private final String name;
        private final Function<ReleaseContent, List<R>> rows;
        private final List<Column> columns = new ArrayList<>();
        private final List<Cell<R>> cells = new ArrayList<>();
        private final List<String> primaryKey = new ArrayList<>();
        private final List<Table.ForeignKey> foreignKeys = new ArrayList<>();

        private Builder(String name, Function<ReleaseContent, List<R>> rows) {
            this.name = name;
            this.rows = rows;
        }

        Builder<R> text(String column, Cell<R> cell) {
            return column(column, Column.Type.TEXT, cell);
        }

        Builder<R> address(String column, Cell<R> cell) {
            return column(column, Column.Type.ADDRESS, cell);
        }

        Builder<R> integer(String column, Cell<R> cell) {
            return column(column, Column.Type.INTEGER, cell);
        }

        Builder<R> number(String column, Cell<R> cell) {
            return column(column, Column.Type.NUMBER, cell);
        }

        Builder<R> bool(String column, Cell<R> cell) {
            return column(column, Column.Type.BOOLEAN, cell);
        }

        Builder<R> date(String column, Cell<R> cell) {
            return column(column, Column.Type.DATE, cell);
        }

        Builder<R> key() {
            primaryKey.add(last().name());
            return this;
        }

        Builder<R> optional() {
            return change(Column::asOptional);
        }

        Builder<R> unique() {
            return change(Column::asUnique);
        }

        Builder<R> oneOf(List<String> values) {
            return change(column -> column.oneOf(values));
        }

        Builder<R> form(String pattern) {
            return change(column -> column.inForm(pattern));
        }

        Builder<R> from(int least) {
            return change(column -> column.from(least, null));
        }

        Builder<R> between(int least, int most) {
            return change(column -> column.from(least, most));
        }

        Builder<R> refersTo(String table, String column) {
            foreignKeys.add(new Table.ForeignKey(List.of(last().name()), table, List.of(column)));
            return this;
        }

        /** Several columns, which have the same names in the other table. */
        Builder<R> refersTo(String table, List<String> own) {
            foreignKeys.add(new Table.ForeignKey(own, table, own));
            return this;
        }

        TableSource<R> build() {
            return new TableSource<>(this);
        }

        private Builder<R> column(String column, Column.Type type, Cell<R> cell) {
            columns.add(Column.of(column, type));
            cells.add(cell);
            return this;
        }

        private Column last() {
            return columns.get(columns.size() - 1);
        }

        private Builder<R> change(UnaryOperator<Column> change) {
            columns.set(columns.size() - 1, change.apply(last()));
            return this;
        }
    }
}
