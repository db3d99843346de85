package org.parallax.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that was found.
 *
 * @param ref {@code US-1.3.2} for an item, passage or section, {@code US-1.3.2/CN-5.3} for a relation,
 *     {@code us-aiap-2025/chips} for a position, else the slug
 * @param plans the identifiers of the plans that it is of; two for a relation, none to two for an event, one or two for a
 *     claim, none for a pillar, a body or a subject of the arena
 * @param title in our words, or a name
 * @param excerpt its text, in pieces
 * @param official a part of the official text with what was searched for: where our own words lack it, or a phrase in quotation
 *     marks stands there; else empty, as where no official text is attached
 * @param score how well it answers, above 0: about 1 where all words stand in its title, less elsewhere and for other words that
 *     mean the same, more where it bears the very name that was typed
 * @param path its page
 */
public record Hit(
        HitKind kind,
        String ref,
        List<String> plans,
        List<Piece> title,
        List<Piece> excerpt,
        List<Piece> official,
        double score,
        String path) {
    /** A piece of text, and whether it is what was searched for. */
    public record Piece(String text, boolean found) {}

    /** The title as one text. */
    public String titleText() {
        return text(title);
    }

    /** What was found in the official text, as one text; empty where that is not shown. */
    public String officialText() {
        return text(official);
    }

    /** The excerpt as one text. */
    public String excerptText() {
        return text(excerpt);
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
