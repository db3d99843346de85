package org.parallax.export;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param required whether every row has a value; an empty cell is no value
 * @param unique whether no two rows have the same value
 * @param values the only values that it can have; empty where it can have others
 * @param form a regular expression that every value fits as a whole; null where there is none
 * @param least the smallest value; null where there is none
 * @param most the largest value; null where there is none
 */
public record Column(
        String name,
        Type type,
        boolean required,
        boolean unique,
        List<String> values,
        @Nullable String form,
        @Nullable Integer least,
        @Nullable Integer most) {

    /** What the cells of a column hold. */
    public enum Type {
        /** Text in one line. */
        TEXT("string"),
        /** A whole web address. */
        ADDRESS("string"),
        /** A whole number. */
        INTEGER("integer"),
        /** A number with at most six decimals, and a point before them. */
        NUMBER("number"),
        /** {@code true} or {@code false}. */
        BOOLEAN("boolean"),
        /** A day, such as {@code 2026-11-24}. */
        DATE("date");

        private final String tableSchema;

        Type(String tableSchema) {
            this.tableSchema = tableSchema;
        }

        /** Its name in the Frictionless Table Schema. */
        String tableSchema() {
            return tableSchema;
        }

        /** Its name in message keys. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Column of(String name, Type type) {
        return new Column(name, type, true, false, List.of(), null, null, null);
    }

    Column asOptional() {
        return new Column(name, type, false, unique, values, form, least, most);
    }

    Column asUnique() {
        return new Column(name, type, required, true, values, form, least, most);
    }

    Column oneOf(List<String> only) {
        return new Column(name, type, required, unique, only, form, least, most);
    }

    Column inForm(String pattern) {
        return new Column(name, type, required, unique, values, pattern, least, most);
    }

    Column from(int smallest, @Nullable Integer largest) {
        return new Column(name, type, required, unique, values, form, smallest, largest);
    }
}
