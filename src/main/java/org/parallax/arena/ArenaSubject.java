package org.parallax.arena;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.plan.ItemRef;

/**
 * Something or somebody that the camps compete for, or with.
 *
 * @param region where a country lies; null for all else
 * @param vendor who makes a model; null for all else
 * @param camp to which side it belongs; null for countries and regions, and for vendors of third countries, which are
 *     counted to no camp
 * @param aliases other names under which readers know it
 * @param about what it is, in a sentence that rests on the facts held; null where they do not say
 * @param ties the items and framing passages that speak to it
 * @param tiesWhy why they do; null where there are none
 * @param events the identifiers of the events that concern it
 * @param release how it came out; null for all but models, and for a model of which no sufficiently sourced fact is held
 */
public record ArenaSubject(
        ArenaSlug slug,
        String name,
        SubjectKind kind,
        @Nullable ArenaSlug region,
        @Nullable ArenaSlug vendor,
        @Nullable Camp camp,
        List<String> aliases,
        @Nullable String about,
        List<ItemRef> ties,
        @Nullable String tiesWhy,
        List<String> events,
        @Nullable ModelRelease release) {}
