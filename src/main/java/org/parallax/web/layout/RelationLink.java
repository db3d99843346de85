package org.parallax.web.layout;

import org.parallax.relation.RelationType;

/**
 * A relation as it stands in a list, seen from one of its items.
 *
 * @param ref the item from which it is seen
 * @param type how that item stands to the other
 * @param other the other item
 */
public record RelationLink(String ref, RelationType type, int strength, String rationale, String href, Entry other) {}
