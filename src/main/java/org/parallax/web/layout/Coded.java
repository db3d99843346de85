package org.parallax.web.layout;

import org.jspecify.annotations.Nullable;

/**
 * A coded variable of an item.
 *
 * @param variable its name: the end of a message key
 * @param value what the item is coded with, as a link to the rule; null while not coded
 */
public record Coded(String variable, @Nullable Link value) {}
