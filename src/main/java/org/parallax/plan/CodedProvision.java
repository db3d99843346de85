package org.parallax.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settled codes of one item or framing passage: all that figures need.
 *
 * @param plan the plan that it is part of
 * @param counted whether it is a policy item; framing passages are never counted as items
 * @param pillars the primary one first
 * @param instrument null while not coded, and for a framing passage
 * @param force null while not coded, and for a framing passage
 * @param scope null while not coded, and for a framing passage
 */
public record CodedProvision(
        PlanId plan,
        PlanNumber number,
        boolean counted,
        List<PillarSlug> pillars,
        @Nullable String instrument,
        @Nullable String force,
        @Nullable String scope) {}
