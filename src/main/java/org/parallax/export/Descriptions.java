package org.parallax.export;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What tables and columns mean, in words. */
@Component
public class Descriptions {
    private final MessageSource messages;

    Descriptions(MessageSource messages) {
        this.messages = messages;
    }

    /** What a row of a table is, in a sentence or two. */
    public String of(Table table) {
        return message("data.table." + table.name());
    }

    /** What a column says, in a sentence or two. */
    public String of(Table table, Column column) {
        return message("data.column." + table.name() + "-" + column.name());
    }

    /** What the cells of a column hold, in a word or two. */
    public String of(Column.Type type) {
        return message("data.type." + type.slug());
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }
}
