package org.parallax.arena;

/** What a subject is called, for a link to it. */
public record ArenaName(ArenaSlug slug, String name) {}
