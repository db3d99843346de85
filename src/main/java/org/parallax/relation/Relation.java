package org.parallax.relation;

import java.time.LocalDate;
import java.util.Comparator;
import org.parallax.plan.Checked;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Review;

/**
 * A reasoned relation between an item of one plan and an item of another, read "{@code first} is broader than
 * {@code second}".
 *
 * @param strength from 1, a side element, to 5, all that both ask for
 * @param rationale why, in one or two sentences
 * @param checked the level of the weaker item
 * @param review who has read it last
 * @param codedOn when it was settled
 */
public record Relation(
        ItemRef first,
        ItemRef second,
        RelationType type,
        int strength,
        RationaleKind kind,
        String rationale,
        Checked checked,
        Review review,
        LocalDate codedOn) {

    /** The strongest first; among equals contrary ones first, then by the items. */
    public static final Comparator<Relation> STRONGEST_FIRST = Comparator.comparingInt(Relation::strength)
            .reversed()
            .thenComparing(Relation::type, Comparator.comparing(type -> type == RelationType.CONTRARY ? 0 : 1))
            .thenComparing(Relation::first)
            .thenComparing(Relation::second);

    /** The same relation with the focus on the other item. */
    public Relation swapped() {
        return new Relation(second, first, type.inverse(), strength, kind, rationale, checked, review, codedOn);
    }

    /** The same relation with the focus on one of its items. */
    public Relation seenFrom(ItemRef item) {
        return item.equals(second) ? swapped() : this;
    }

    /** Whether it joins the two items, in whatever order. */
    public boolean joins(ItemRef one, ItemRef other) {
        return (first.equals(one) && second.equals(other)) || (first.equals(other) && second.equals(one));
    }

    /** Whether it says that one item meets the other: strong enough, and not contrary. */
    public boolean covers() {
        return type != RelationType.CONTRARY && strength >= 3;
    }

    /** Whether it says that the items oppose each other, strongly enough to count. */
    public boolean opposes() {
        return type == RelationType.CONTRARY && strength >= 3;
    }
}
