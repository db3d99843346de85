package org.parallax.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader can read, link to and cite in a plan: a policy item or a framing passage. */
public sealed interface Provision permits PolicyItem, FramingPassage {
    /** The plan that it is part of. */
    Plan plan();

    /** Its number within the plan. */
    PlanNumber number();

    /** Our title. */
    String title();

    /** Our summary. */
    String summary();

    /** The section that holds it; null for a passage of the introduction. */
    @Nullable
    Section section();

    /** The printed page on which it begins; null where the document has none. */
    @Nullable
    Integer printedPage();

    /** The printed page on which it ends; null where that is the first. */
    @Nullable
    Integer printedPageEnd();

    /** Its pillars, the primary one first; never empty. */
    List<Pillar> pillars();

    /** How far our text has been checked against the official one. */
    Checked checked();

    /** Which part rests on what; null where there is nothing to say. */
    @Nullable
    String checkedNote();

    /** Who has read our text last. */
    Review review();

    /** The SHA-256 of the normalised official passage; null where the official text is not at hand. */
    @Nullable
    String passageSha256();

    /** The short form of its identity. */
    default ItemRef ref() {
        return new ItemRef(plan().shortName(), number());
    }

    /** The PDF page on which it begins; null where unknown. */
    default @Nullable Integer pdfPage() {
        return plan().pdfPage(printedPage());
    }

    /** The official document, at the page where there is one. */
    default String sourceUrl() {
        return plan().sourceUrl(pdfPage());
    }
}
