package org.parallax.position;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.content.Release;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.PlanId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What plans hold on the pillars. */
@Service
@Transactional(readOnly = true)
public class Positions {
    private final SentenceRepository repository;

    Positions(SentenceRepository repository) {
        this.repository = repository;
    }

    /** What every plan holds on every pillar, in no particular order. */
    public List<PlanPosition> all(Release release) {
        record Key(String plan, String pillar) {}
        return repository.findByReleaseIdOrderByRank(release.id()).stream()
                .collect(Collectors.groupingBy(
                        sentence -> new Key(sentence.plan(), sentence.pillar()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> position(
                        entry.getKey().plan(), new PillarSlug(entry.getKey().pillar()), entry.getValue()))
                .toList();
    }

    /** What each plan holds on a pillar; a plan is missing where nobody has written it down yet. */
    public Map<PlanId, PlanPosition> on(Release release, PillarSlug pillar) {
        Map<PlanId, PlanPosition> positions = new LinkedHashMap<>();
        repository.findByReleaseIdAndPillarOrderByPlanAscRankAsc(release.id(), pillar.value()).stream()
                .collect(Collectors.groupingBy(SentenceEntity::plan, LinkedHashMap::new, Collectors.toList()))
                .forEach((plan, sentences) -> positions.put(new PlanId(plan), position(plan, pillar, sentences)));
        return positions;
    }

    private static PlanPosition position(String plan, PillarSlug pillar, List<SentenceEntity> sentences) {
        return new PlanPosition(
                new PlanId(plan),
                pillar,
                sentences.stream().map(SentenceEntity::toSentence).toList());
    }
}
