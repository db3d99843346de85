package org.parallax.plan;

/**
 * A policy theme across plans.
 *
 * @param definition what belongs to it, in a sentence
 * @param rule when a passage is coded with it
 * @param position its place in the order of the pillars, from 1
 */
public record Pillar(PillarSlug slug, String name, String definition, CodeRule rule, int position) {}
