package org.parallax.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.DatabaseTest;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.springframework.beans.factory.annotation.Autowired;

/** The pillars of the shipped content. */
@DatabaseTest
class PillarsTests {
    private static final PlanId US = new PlanId("us-aiap-2025");
    private static final PlanId CN = new PlanId("cn-gaigap-2025");

    private final Pillars pillars;
    private final Plans plans;
    private final Release release;

    @Autowired
    PillarsTests(Pillars pillars, Plans plans, Releases releases) {
        this.pillars = pillars;
        this.plans = plans;
        this.release = releases.current();
    }

    @Test
    void thereAreNineteen() {
        assertThat(pillars.all(release)).hasSize(19);
    }

    @Test
    void theFirstFourAreThoseOfTheDesign() {
        assertThat(pillars.all(release))
                .extracting(pillar -> pillar.slug().value())
                .startsWith("export-controls", "open-source", "chips", "global-south");
    }

    @Test
    void theirPositionsCountFromOne() {
        List<Pillar> all = pillars.all(release);
        assertThat(all).allSatisfy(pillar -> assertThat(pillar.position()).isEqualTo(all.indexOf(pillar) + 1));
    }

    @Test
    void aPillarIsFoundByItsIdentifier() {
        assertThat(pillars.find(release, new PillarSlug("chips")))
                .map(pillar -> pillar.slug().value())
                .contains("chips");
    }

    @Test
    void anUnknownPillarIsNotFound() {
        assertThat(pillars.find(release, new PillarSlug("nothing"))).isEmpty();
    }

    @Test
    void everyItemUsesPillars() {
        assertThat(pillars.codes(release, List.of(US, CN)))
                .filteredOn(CodedProvision::counted)
                .hasSize(103 + 65);
    }

    @Test
    void everyFramingPassageUsesPillarsAndIsNotCounted() {
        assertThat(pillars.codes(release, List.of(US, CN)))
                .filteredOn(use -> !use.counted())
                .hasSize(42 + 7);
    }

    @Test
    void theUsesAreThoseOfTheItemsWithThePrimaryPillarFirst() {
        assertThat(pillars.codes(release, List.of(US)).stream()
                        .filter(CodedProvision::counted)
                        .map(CodedProvision::pillars))
                .containsExactlyInAnyOrderElementsOf(plans.items(release, US).stream()
                        .map(item -> item.pillars().stream().map(Pillar::slug).toList())
                        .toList());
    }

    @Test
    void onlyThePlansThatAreAskedForAreCounted() {
        assertThat(pillars.codes(release, List.of(CN)))
                .extracting(CodedProvision::plan)
                .containsOnly(CN);
    }
}
