package org.parallax.export;

import java.util.List;
import java.util.Optional;

/**
 * What a table looks like, whatever is in it.
 *
 * @param name also that of its file, without the ending
 * @param primaryKey the columns by which a row is known
 * @param foreignKeys which columns name rows of which tables
 */
public record Table(String name, List<Column> columns, List<String> primaryKey, List<ForeignKey> foreignKeys) {
    /**
     * Columns that name a row of a table.
     *
     * @param referenced the columns of that table, in the order of these
     */
    public record ForeignKey(List<String> columns, String table, List<String> referenced) {}

    /** The name of its file. */
    public String file() {
        return name + ".csv";
    }

    /** The table of which a column by itself names a row. */
    public Optional<String> referredToBy(Column column) {
        return foreignKeys.stream()
                .filter(key -> key.columns().equals(List.of(column.name())))
                .map(ForeignKey::table)
                .findFirst();
    }
}
