package org.parallax.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Plans and their parts that no government wrote, for tests without a database. */
public final class InventedPlan {
    private InventedPlan() {}

    /** A plan with a PDF whose first printed page is the third. */
    public static Plan plan(String id) {
        return new Plan(
                new PlanId(id),
                id.substring(0, 2).toUpperCase(Locale.ROOT),
                "Nowhere",
                "Nowhere's plan",
                "Nowhere's plan",
                "Invented Plan",
                "An Invented Plan",
                "An invented plan",
                null,
                "Ministry of Examples",
                "Nowhere",
                LocalDate.of(2025, 1, 15),
                "Nobody",
                "Parts and sections",
                null,
                List.of(SectionLevel.PART, SectionLevel.SECTION),
                List.of(
                        new Plan.Source("Official PDF", "en", "https://example.org/" + id + ".pdf", null),
                        new Plan.Source("Mirror", "en", "https://example.net/" + id + ".pdf", null)),
                null,
                2,
                1);
    }

    /** A pillar. */
    public static Pillar pillar(String slug) {
        return new Pillar(new PillarSlug(slug), "Pillar " + slug, "What belongs to " + slug + ".", rule(slug), 1);
    }

    private static CodeRule rule(String slug) {
        return CodeRule.of("It names " + slug + ".", List.of(), "US-1.1.1", "It does.");
    }

    /** A policy item with one pillar and no bodies. */
    public static PolicyItem item(Plan plan, String number, @Nullable Integer printedPage) {
        PlanNumber itemNumber = new PlanNumber(number);
        return new PolicyItem(
                plan,
                itemNumber,
                "Title of " + number,
                "Summary of " + number + ".",
                new Section(itemNumber.parent().orElseThrow(), "A heading", null, null, Checked.A, null),
                printedPage,
                null,
                1,
                List.of(pillar("chips")),
                null,
                null,
                null,
                null,
                List.of(),
                Checked.A,
                null,
                Review.MACHINE,
                null);
    }
}
