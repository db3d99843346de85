package org.parallax.arena;

/** Slug and name of a subject. */
record NameRow(String slug, String name) {}
