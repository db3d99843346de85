package org.parallax.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record as one CSV table (RFC 4180, UTF-8, lines that end with CR LF). Rows of several kinds share the columns of
 * the same name, and a column {@code kind} then says which is which.
 */
final class CsvTable {
    private static final String KIND = "kind";

    /** A spreadsheet takes a cell that begins so for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private CsvTable() {}

    /** Writes one row after the other, and keeps none. */
    static void write(DataFile file, OutputStream out) throws IOException {
        List<Part> parts = file.content().parts();
        Set<String> header = new LinkedHashSet<>();
        if (parts.size() > 1) {
            header.add(KIND);
        }
        parts.forEach(part -> file.columns(part).forEach(column -> header.add(column.name())));
        // Not closed: what it writes to is the caller's.
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(header);
        for (Part part : parts) {
            Map<String, Function<Record, @Nullable Object>> values = new LinkedHashMap<>();
            header.forEach(name -> values.put(name, row -> null));
            values.computeIfPresent(KIND, (name, none) -> row -> part.kind());
            file.columns(part).forEach(column -> values.put(column.name(), column.value()));
            for (Record row : part.rows()) {
                csv.writeRecord(values.values().stream()
                        .map(value -> text(value.apply(row)))
                        .toList());
            }
        }
        csv.flush();
    }

    /** A text that could be a formula begins with an apostrophe; numbers stay what they are. */
    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        String text = cell.toString();
        return cell instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
