package org.parallax.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.DatabaseTest;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.springframework.beans.factory.annotation.Autowired;

/** The bodies of the shipped content. */
@DatabaseTest
class BodiesTests {
    private final Bodies bodies;
    private final Plans plans;
    private final Release release;

    @Autowired
    BodiesTests(Bodies bodies, Plans plans, Releases releases) {
        this.bodies = bodies;
        this.plans = plans;
        this.release = releases.current();
    }

    @Test
    void aParentComesBeforeItsChildren() {
        Set<BodySlug> seen = new HashSet<>();
        assertThat(bodies.all(release)).isNotEmpty().allSatisfy(body -> {
            seen.add(body.slug());
            assertThat(body.parent() == null || seen.contains(body.parent())).isTrue();
        });
    }

    @Test
    void aBodyIsFoundByItsIdentifier() {
        assertThat(bodies.find(release, new BodySlug("nist"))).map(Body::parent).contains(new BodySlug("doc"));
    }

    @Test
    void anUnknownBodyIsNotFound() {
        assertThat(bodies.find(release, new BodySlug("nobody"))).isEmpty();
    }

    @Test
    void aBodyKnowsItsOtherNames() {
        assertThat(bodies.find(release, new BodySlug("caisi")).orElseThrow().aliases())
                .containsExactly("AI Safety Institute", "AISI");
    }

    @Test
    void theCountsAreThoseOfTheItemsThatNameABody() {
        Map<BodySlug, Map<BodyRole, Long>> counted = new HashMap<>();
        Stream.of("us-aiap-2025", "cn-gaigap-2025")
                .flatMap(plan -> plans.items(release, new PlanId(plan)).stream())
                .flatMap(item -> item.bodies().stream())
                .forEach(named -> counted.computeIfAbsent(named.body().slug(), body -> new HashMap<>())
                        .merge(named.role(), 1L, Long::sum));
        assertThat(bodies.itemCounts(release)).isNotEmpty().isEqualTo(counted);
    }
}
