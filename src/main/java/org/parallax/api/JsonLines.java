package org.parallax.api;

import java.util.List;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.export.JsonRecords;
import org.parallax.plan.FramingPassage;
import org.parallax.plan.Plan;
import org.parallax.plan.PolicyItem;
import org.parallax.relation.NoCounterpart;
import org.parallax.relation.Relation;
import org.springframework.stereotype.Component;

/** Gives the files of a release the records that are served one by one. */
@Component
class JsonLines implements JsonRecords {
    private final Records records;
    private final Addresses addresses;

    JsonLines(Records records, Addresses addresses) {
        this.records = records;
        this.addresses = addresses;
    }

    /**
     * That an item has no counterpart.
     *
     * @param item its reference, {@code US-1.1.1}
     * @param otherPlan the plan that was searched
     * @param terms what was looked for there
     */
    record NoCounterpartLine(
            String id, String item, String otherPlan, List<String> terms, String reason, String release, String url) {}

    @Override
    public Object of(Release release, PolicyItem item) {
        return records.of(release, item);
    }

    @Override
    public Object of(Release release, FramingPassage passage) {
        return records.of(release, passage);
    }

    @Override
    public Object of(Release release, Relation relation) {
        return records.of(release, relation);
    }

    @Override
    public Object of(Release release, NoCounterpart none, PolicyItem item, Plan other) {
        return new NoCounterpartLine(
                item.ref().inPath() + "," + other.id(),
                item.ref().toString(),
                other.id().value(),
                none.terms(),
                none.reason(),
                release.date().toString(),
                addresses.absolute(addresses.of(item)));
    }
}
