package org.parallax.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest unit that is read, cited and compared: a recommended policy action or a discrete commitment.
 *
 * @param position its place in its section, from 1
 * @param instrument the coded policy instrument; null while not coded
 * @param force the coded strength of the item's own verb; null while not coded
 * @param addressee who is to act, as coded; null while not coded
 * @param scope where it is meant to work, as coded; null while not coded
 */
public record PolicyItem(
        Plan plan,
        PlanNumber number,
        String title,
        String summary,
        Section section,
        @Nullable Integer printedPage,
        @Nullable Integer printedPageEnd,
        int position,
        List<Pillar> pillars,
        @Nullable String instrument,
        @Nullable String force,
        @Nullable String addressee,
        @Nullable String scope,
        List<NamedBody> bodies,
        Checked checked,
        @Nullable String checkedNote,
        Review review,
        @Nullable String passageSha256)
        implements Provision {

    /** A body with the role in which the item names it. */
    public record NamedBody(BodyRole role, Body body) {}

    /** The bodies named in a role, in the order of the official text. */
    public List<Body> bodies(BodyRole role) {
        return bodies.stream()
                .filter(named -> named.role() == role)
                .map(NamedBody::body)
                .toList();
    }
}
