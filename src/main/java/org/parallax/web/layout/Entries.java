package org.parallax.web.layout;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.parallax.coding.CodeNames;
import org.parallax.coding.Variable;
import org.parallax.plan.Body;
import org.parallax.plan.BodyRole;
import org.parallax.plan.Checked;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.plan.Section;
import org.springframework.stereotype.Component;

/** Turns items and passages into list entries. */
@Component
public class Entries {
    private final Addresses addresses;

    Entries(Addresses addresses) {
        this.addresses = addresses;
    }

    /** The entries for a list, in its order. */
    public List<Entry> of(List<? extends Provision> provisions) {
        return provisions.stream().map(this::of).toList();
    }

    /** The entry for one item or passage. */
    public Entry of(Provision provision) {
        boolean item = provision instanceof PolicyItem;
        return new Entry(
                PlanLink.to(provision.plan(), addresses),
                provision.ref().toString(),
                item ? provision.ref().inPath() : null,
                addresses.of(provision),
                provision.title(),
                provision.summary(),
                provision instanceof PolicyItem policyItem ? bodies(policyItem, BodyRole.LEAD) : List.of(),
                place(provision),
                whollyChecked(provision.plan()) && provision.checked() == Checked.A ? null : provision.checked());
    }

    /** Links to the bodies that an item names in a role. */
    public List<Link> bodies(PolicyItem item, BodyRole role) {
        return item.bodies(role).stream().map(this::of).toList();
    }

    /** The codes of an item that have one value each. */
    public List<Coded> codes(PolicyItem item, CodeNames names) {
        return Stream.of(Variable.INSTRUMENT, Variable.FORCE, Variable.ADDRESSEE, Variable.SCOPE)
                .map(variable -> new Coded(
                        variable.slug(),
                        variable.settled(item).stream()
                                .map(code ->
                                        new Link(names.name(variable, code), addresses.codebook(variable.slug(), code)))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** Where an item or passage stands. */
    public Place place(Provision provision) {
        Plan plan = provision.plan();
        Section section = provision.section();
        return new Place(
                section == null ? null : plan.levelOf(section.number()),
                section == null ? null : section.number().value(),
                section == null ? null : section.heading(),
                section == null ? addresses.of(plan) : addresses.of(plan.id(), section.number()),
                provision.printedPage(),
                provision.printedPageEnd(),
                provision.pdfPage(),
                provision.sourceUrl());
    }

    /** The address of a section of a plan. */
    public String section(Plan plan, PlanNumber number) {
        return addresses.of(plan.id(), number);
    }

    private Link of(Body body) {
        return new Link(body.shortName(), addresses.of(body));
    }

    /** The official text of such a plan is at hand, so every item was checked against it. */
    private static boolean whollyChecked(Plan plan) {
        return plan.sourceSha256() != null;
    }
}
