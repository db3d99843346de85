package org.parallax.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.content.Content;
import org.springframework.jdbc.core.JdbcTemplate;

/** The items and framing passages of plans as other content names them: in the files, and once they are loaded. */
public final class ProvisionKeys {
    private ProvisionKeys() {}

    /** The entries of all items and framing passages of a plan, in the order of its file. */
    public static Stream<Content.Entry> in(Content.Entry plan) {
        return Stream.concat(
                plan.list("framing").stream(), plan.list("sections").stream().flatMap(ProvisionKeys::inSection));
    }

    private static Stream<Content.Entry> inSection(Content.Entry section) {
        return Stream.of(
                        section.optional("framing"),
                        section.list("items").stream(),
                        section.list("sections").stream().flatMap(ProvisionKeys::inSection))
                .flatMap(provisions -> provisions);
    }

    /** The references of all items and framing passages of a plan, such as {@code US-1.3.2}, in the order of its file. */
    public static Stream<String> refs(Content.Entry plan) {
        return in(plan).map(provision -> plan.text("short") + "-" + provision.text("number"));
    }

    /**
     * The keys of the rows of a release, by reference.
     *
     * @param table {@code policy_item} or {@code framing_passage}
     */
    public static Map<String, Long> read(String table, long releaseId, JdbcTemplate owner) {
        Map<String, Long> keys = new HashMap<>();
        owner.query(
                "select plan.short_name || '-' || provision.number, provision.id from " + table
                        + " provision join plan on plan.id = plan_id where release_id = ?",
                row -> {
                    keys.put(row.getString(1), row.getLong(2));
                },
                releaseId);
        return keys;
    }
}
