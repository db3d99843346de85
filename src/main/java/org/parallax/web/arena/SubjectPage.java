package org.parallax.web.arena;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.arena.Camp;
import org.parallax.arena.ModelRelease;
import org.parallax.arena.SubjectKind;
import org.parallax.web.layout.Entry;
import org.parallax.web.layout.EventList;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.PlanLink;

/**
 * One subject of the arena.
 *
 * @param camp null for a country or region, and for a vendor of a third country, which are counted to no camp
 * @param about null where the facts held do not say what it is
 * @param within its region or vendor; null where it has none
 * @param released when a model came out, in words; null for all else
 * @param country the origin of a model; null for all else
 * @param facts the facts that name it
 * @param sides the same by camp
 * @param countries of a region, with their facts
 * @param models of a vendor
 * @param events those that concern it
 * @param undated the models of a vendor of which no sufficiently sourced release is held
 */
record SubjectPage(
        String name,
        String href,
        SubjectKind kind,
        @Nullable Camp camp,
        List<String> aliases,
        @Nullable String about,
        @Nullable Link within,
        @Nullable ModelRelease release,
        @Nullable String released,
        @Nullable String country,
        List<FactView> facts,
        Sides sides,
        List<SubjectRow> countries,
        List<ModelRow> models,
        List<Link> undated,
        List<Ties> ties,
        @Nullable String tiesWhy,
        EventList events) {

    /** The items and passages of a plan that speak to it. */
    record Ties(PlanLink plan, List<Entry> entries) {}

    /** Whether what is held of it is set out camp beside camp. */
    public boolean sided() {
        return kind == SubjectKind.COUNTRY || kind == SubjectKind.REGION;
    }

    /** Whether no fact at all is held, of its countries neither. */
    public boolean silent() {
        return facts.isEmpty() && countries.stream().allMatch(row -> row.sides().empty());
    }
}
