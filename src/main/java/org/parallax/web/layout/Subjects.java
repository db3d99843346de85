package org.parallax.web.layout;

import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.event.EventId;
import org.parallax.jsonld.LinkedData;
import org.parallax.plan.Pillar;
import org.parallax.plan.Plan;
import org.parallax.plan.Provision;
import org.parallax.relation.Relation;
import org.springframework.stereotype.Component;

/** Knows what pages tell programs. */
@Component
public class Subjects {
    private final Twins twins;
    private final LinkedData linkedData;
    private final Addresses addresses;

    Subjects(Twins twins, LinkedData linkedData, Addresses addresses) {
        this.twins = twins;
        this.linkedData = linkedData;
        this.addresses = addresses;
    }

    /** A page about the site as a whole, whose feed tells of all changes. */
    public Subject site(String path) {
        return new Subject(addresses.absolute(path), twins.ofSite(), null);
    }

    /**
     * A plan.
     *
     * @param query the filter of the page; empty, or with a question mark before it
     */
    public Subject of(Edition edition, Plan plan, String query) {
        return subject(edition, addresses.of(plan), query, linkedData.of(edition.release(), plan));
    }

    /** A policy item or framing passage. */
    public Subject of(Edition edition, Provision provision) {
        String path = addresses.of(provision);
        return new Subject(
                addresses.absolute(addresses.id(provision)),
                twins.of(path, "", asked(edition)),
                linkedData.of(edition.release(), provision));
    }

    /** A pillar. */
    public Subject of(Edition edition, Pillar pillar) {
        return subject(edition, addresses.of(pillar.slug()), "", linkedData.of(edition.release(), pillar));
    }

    /** A relation in its stored order, with its two items. */
    public Subject of(Edition edition, Relation relation, Provision first, Provision second) {
        return subject(
                edition,
                addresses.relation(relation.first(), relation.second()),
                "",
                linkedData.of(edition.release(), relation, first, second));
    }

    /**
     * A comparison.
     *
     * @param path its canonical address
     * @param query the filter of the page; empty, or with a question mark before it
     */
    public Subject comparison(Edition edition, String path, String query) {
        return subject(edition, path, query, null);
    }

    /**
     * The events.
     *
     * @param query the filter of the page; empty, or with a question mark before it
     */
    public Subject events(Edition edition, String query) {
        return subject(edition, addresses.events(), query, null);
    }

    /** An event. */
    public Subject of(Edition edition, EventId event) {
        return subject(edition, addresses.of(event), "", null);
    }

    /**
     * A list of which there is nothing but its tables.
     *
     * @param path its canonical address
     * @param query what it lists; empty, or with a question mark before it
     */
    public Subject list(Edition edition, String path, String query) {
        return new Subject(addresses.absolute(path + query), twins.tables(path, query, asked(edition)), null);
    }

    /** The data of the release as a whole. */
    public Subject data(Edition edition, String path) {
        return new Subject(
                addresses.absolute(path), twins.ofSite(), linkedData.dataset(edition.release(), edition.pairs(), path));
    }

    private Subject subject(Edition edition, String path, String query, @Nullable String linkedData) {
        return new Subject(addresses.absolute(path), twins.of(path, query, asked(edition)), linkedData);
    }

    private static @Nullable Release asked(Edition edition) {
        return edition.dated() ? edition.release() : null;
    }
}
