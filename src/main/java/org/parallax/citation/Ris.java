package org.parallax.citation;

import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.parallax.citation.Reference.Original;

/** A RIS record, which EndNote, Zotero and others read. Nothing needs escaping: a value is the rest of its line. */
class Ris {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    private static final String LINE_END = "\r\n";

    private final StringBuilder record = new StringBuilder();

    private Ris() {}

    static String of(Reference reference) {
        Original original = reference.original();
        return new Ris()
                .line(
                        "TY",
                        switch (reference.kind()) {
                            case REPORT -> "RPRT";
                            case PAGE -> "ELEC";
                        })
                .line("ID", reference.key())
                .line("AU", reference.author())
                .line("TI", reference.title())
                .line("OP", original == null ? null : original.title())
                .line("PB", reference.kind() == Reference.Kind.REPORT ? reference.author() : null)
                .line("CY", reference.place())
                .line("PY", String.valueOf(reference.issued().getYear()))
                .line("DA", DATE.format(reference.issued()))
                .line("LA", "en")
                .line("UR", reference.url())
                .line("N1", Notes.of(reference))
                .line("ER", "")
                .record
                .toString();
    }

    private Ris line(String tag, @Nullable String value) {
        if (value != null && (!value.isEmpty() || tag.equals("ER"))) {
            record.append(tag).append("  - ").append(value).append(LINE_END);
        }
        return this;
    }
}
