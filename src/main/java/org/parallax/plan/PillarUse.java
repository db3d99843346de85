package org.parallax.plan;

import java.util.List;

/**
 * The pillars of one item or framing passage: all that figures about pillars need.
 *
 * @param plan the plan that it is part of
 * @param counted whether it is a policy item; framing passages are never counted as items
 * @param pillars the primary one first
 */
public record PillarUse(PlanId plan, boolean counted, List<PillarSlug> pillars) {}
