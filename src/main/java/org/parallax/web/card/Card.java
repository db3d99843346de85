package org.parallax.web.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.relation.RelationType;

/** What an image shows: finished texts, which the painter only has to place. */
sealed interface Card {
    /** What kind of thing it shows, and whose words these are; empty where that needs no saying. */
    String kind();

    /** Where it comes from. */
    Foot foot();

    /**
     * The line below every card.
     *
     * @param address where the page is, as one would say it
     * @param site the address of the site, for want of space for the other one
     * @param release what it was drawn from
     */
    record Foot(String address, String site, String release) {}

    /**
     * A plan's name beside its shape.
     *
     * @param ref the number of the item or passage; empty where it is about the plan as a whole
     */
    record Label(Tone tone, String ref, String plan) {}

    /**
     * A policy item or a framing passage.
     *
     * @param section the heading that it stands under
     * @param original that heading in the original language; null where that is English
     * @param caution how little our text has been checked; null where it has been against the official text
     */
    record Provision(
            String kind,
            Label label,
            String title,
            String section,
            @Nullable String original,
            @Nullable String caution,
            Foot foot)
            implements Card {}

    /**
     * A relation, read from the first item to the second.
     *
     * @param words what stands between the two items
     * @param strength from 1 to 5
     * @param strengthWords the same in words
     */
    record Relation(
            String kind,
            Item first,
            Item second,
            RelationType type,
            String words,
            int strength,
            String strengthWords,
            Foot foot)
            implements Card {

        /**
         * One of the two items.
         *
         * @param caution how little our text has been checked; null where it has been against the official text
         */
        record Item(Label label, String title, @Nullable String caution) {}
    }

    /**
     * Two plans on one pillar.
     *
     * @param verdict in a few words
     */
    record Pillar(
            String kind, Label first, Label second, String name, String verdict, List<Measure> measures, Foot foot)
            implements Card {

        /**
         * A figure of both plans.
         *
         * @param meaning what the figure says
         */
        record Measure(String name, String meaning, Bar first, Bar second) {}

        /**
         * A figure of one plan.
         *
         * @param length of its bar, from 0 to 1
         * @param value empty where there is nothing to compute it from
         * @param note what stands behind it, or why there is no value
         */
        record Bar(double length, String value, String note) {}
    }

    /** The site as a whole. */
    record Site(String title, List<Document> plans, Foot foot) implements Card {
        @Override
        public String kind() {
            return "";
        }

        /**
         * One of the documents.
         *
         * @param original its title in the original language; null where that is English
         * @param facts its date and size
         */
        record Document(Label label, @Nullable String original, String facts) {}
    }
}
