package org.parallax.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a record in Markdown (CommonMark, with the tables of GitHub): a list as a table, a single row as paragraphs. */
@Component
class MarkdownText {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\|*_`\\[\\]<>#~&]");
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>|\\\\]+");
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final MessageSource messages;

    MarkdownText(MessageSource messages) {
        this.messages = messages;
    }

    /** Writes one row after the other, and keeps none. */
    void write(DataFile file, OutputStream out) throws IOException {
        // Not closed: what it writes to is the caller's.
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write("# " + escaped(file.heading()) + "\n\n");
        text.write(
                message("data.head", file.release().date().toString(), Addresses.LICENCE, file.page(), file.address())
                        + "\n");
        List<Part> parts = file.content().parts();
        for (Part part : parts) {
            if (parts.size() > 1) {
                text.write("\n## " + message("data.kind." + part.kind()) + "\n");
            }
            if (part.single()) {
                paragraphs(file, part, text);
            } else {
                table(file, part, text);
            }
        }
        text.flush();
    }

    private static void paragraphs(DataFile file, Part part, Writer text) throws IOException {
        List<Column> columns = file.columns(part);
        for (Record row : part.rows()) {
            for (Column column : columns) {
                String cell = cell(column.value().apply(row));
                if (!cell.isEmpty()) {
                    text.write("\n**" + label(column) + ":** " + cell + "\n");
                }
            }
        }
    }

    private void table(DataFile file, Part part, Writer text) throws IOException {
        Iterator<? extends Record> rows = part.rows().iterator();
        if (!rows.hasNext()) {
            text.write("\n" + message("data.none") + "\n");
            return;
        }
        List<Column> columns = file.columns(part);
        text.write("\n" + line(columns.stream().map(MarkdownText::label)));
        text.write(line(columns.stream().map(column -> "---")));
        while (rows.hasNext()) {
            Record row = rows.next();
            text.write(line(columns.stream().map(column -> cell(column.value().apply(row)))));
        }
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The name of a column in words: {@code Section heading}. */
    private static String label(Column column) {
        String words = NEXT_WORD.matcher(column.name()).replaceAll(" ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        return ADDRESS.matcher(text).matches() ? "<" + text + ">" : escaped(text);
    }

    /** A text on one line, in which nothing stands for anything else. */
    static String escaped(String text) {
        return SPECIAL.matcher(LINE_END.matcher(text.strip()).replaceAll(" ")).replaceAll("\\\\$0");
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }
}
