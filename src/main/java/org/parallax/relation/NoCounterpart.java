package org.parallax.relation;

import java.time.LocalDate;
import java.util.List;
import org.parallax.plan.ItemRef;

/**
 * The recorded statement that an item has no counterpart in the other plan of a pair.
 *
 * @param terms what was looked for there
 * @param reason why nothing fits, in a sentence
 * @param codedOn when it was settled
 */
public record NoCounterpart(ItemRef item, List<String> terms, String reason, LocalDate codedOn) {}
