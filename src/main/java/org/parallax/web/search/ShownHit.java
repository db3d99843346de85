package org.parallax.web.search;

import java.util.List;
import org.parallax.search.Hit;
import org.parallax.search.HitKind;
import org.parallax.web.layout.PlanLink;
import org.springframework.web.util.HtmlUtils;

/**
 * A hit with the plans that it is of. Its texts are HTML, with all of them escaped and what was found marked: pages of hits have so many
 * marks that a template takes longest over them.
 */
public record ShownHit(Hit hit, List<PlanLink> plans) {
    /** What kind it is. */
    public HitKind kind() {
        return hit.kind();
    }

    /** Its page. */
    public String href() {
        return hit.path();
    }

    /** Its reference as readers see it, the two of a relation parted by a comma. */
    public String ref() {
        return hit.ref().replace("/", ", ");
    }

    /** The tone of its plan; empty for what is of none or of several. */
    public String tone() {
        return plans.size() == 1 ? plans.get(0).tone() : "";
    }

    /** The title. */
    public String title() {
        return html(hit.title());
    }

    /** Its text; empty where it has none. */
    public String text() {
        return html(hit.excerpt());
    }

    /** The part of the official text; empty where that is not shown. */
    public String official() {
        return html(hit.official());
    }

    private static String html(List<Hit.Piece> pieces) {
        StringBuilder html = new StringBuilder();
        for (Hit.Piece piece : pieces) {
            String text = HtmlUtils.htmlEscape(piece.text(), "UTF-8");
            html.append(piece.found() ? "<mark>" + text + "</mark>" : text);
        }
        return html.toString();
    }
}
