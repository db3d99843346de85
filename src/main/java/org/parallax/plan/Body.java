package org.parallax.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency or organisation that an item names.
 *
 * @param shortName the name in lists, such as {@code NIST}
 * @param country the country it belongs to, as an ISO 3166 code; null for an international body
 * @param parent the body that it is part of; null at the top
 * @param aliases other names under which readers know it
 */
public record Body(
        BodySlug slug,
        String name,
        String shortName,
        @Nullable String country,
        @Nullable BodySlug parent,
        List<String> aliases) {}
