package org.parallax.web.plan;

import org.parallax.plan.PlanId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a plan's identifier from an address whose pattern has already seen to its form. */
@Component
class PlanIdConverter implements Converter<String, PlanId> {
    @Override
    public PlanId convert(String source) {
        return new PlanId(source);
    }
}
