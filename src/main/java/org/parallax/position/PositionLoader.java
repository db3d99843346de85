package org.parallax.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Content;
import org.parallax.content.ContentLoader;
import org.parallax.content.ContentProblem;
import org.parallax.plan.ProvisionKeys;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Loads the positions, after the plans. */
@Component
@Order(20)
class PositionLoader implements ContentLoader {
    @Override
    public List<ContentProblem> check(Content content) {
        List<ContentProblem> problems = new ArrayList<>();
        Set<String> pillars = content.entries("pillars").stream()
                .map(pillar -> pillar.text("slug"))
                .collect(Collectors.toSet());
        Map<String, Set<String>> numbers = new HashMap<>();
        for (Content.Entry plan : content.entries("plans")) {
            Set<String> own = numbers.computeIfAbsent(plan.text("id"), id -> new HashSet<>());
            ProvisionKeys.in(plan).forEach(provision -> own.add(provision.text("number")));
        }
        Set<List<String>> seen = new HashSet<>();
        for (Content.Entry position : content.entries("positions")) {
            String plan = position.text("plan");
            String pillar = position.text("pillar");
            if (!pillars.contains(pillar)) {
                problems.add(position.problem("The pillar \"" + pillar + "\" does not exist."));
            }
            if (!numbers.containsKey(plan)) {
                problems.add(position.problem("The plan \"" + plan + "\" does not exist."));
            }
            if (!seen.add(List.of(plan, pillar))) {
                problems.add(
                        position.problem("The position of " + plan + " on " + pillar + " stands here a second time."));
            }
            position.list("sentences").stream()
                    .flatMap(sentence -> sentence.list("evidence").stream())
                    .filter(number -> !numbers.getOrDefault(plan, Set.of()).contains(number.text()))
                    .forEach(number -> problems.add(number.problem("The evidence " + plan + "/" + number.text()
                            + " is neither an item nor a framing passage.")));
        }
        return problems;
    }

    @Override
    public void load(Content content, long releaseId, JdbcTemplate owner) {
        Map<String, Long> items = ProvisionKeys.read("policy_item", releaseId, owner);
        Map<String, Long> passages = ProvisionKeys.read("framing_passage", releaseId, owner);
        Map<String, String> shortNames = content.entries("plans").stream()
                .collect(Collectors.toMap(plan -> plan.text("id"), plan -> plan.text("short")));
        List<@Nullable Object[]> evidence = new ArrayList<>();
        for (Content.Entry entry : content.entries("positions")) {
            PositionFile position = entry.as(PositionFile.class);
            for (int rank = 0; rank < position.sentences().size(); rank++) {
                PositionFile.Sentence sentence = position.sentences().get(rank);
                Long id = owner.queryForObject(
                        "insert into position_sentence (release_id, plan_id, pillar_id, plan, pillar, rank, text, absence)"
                                + " select pillar.release_id, plan.id, pillar.id, plan.slug, pillar.slug, ?, ?, ?"
                                + " from pillar join plan using (release_id)"
                                + " where release_id = ? and plan.slug = ? and pillar.slug = ? returning id",
                        Long.class,
                        rank,
                        sentence.text(),
                        sentence.absence() != null,
                        releaseId,
                        position.plan(),
                        position.pillar());
                List<String> numbers = Objects.requireNonNullElse(sentence.evidence(), List.<String>of());
                for (int place = 0; place < numbers.size(); place++) {
                    String key = shortNames.get(position.plan()) + "-" + numbers.get(place);
                    evidence.add(
                            new @Nullable Object[] {id, place, items.get(key), passages.get(key), numbers.get(place)});
                }
            }
        }
        owner.batchUpdate(
                "insert into position_evidence (sentence_id, rank, policy_item_id, framing_passage_id, number)"
                        + " values (?, ?, ?, ?, ?)",
                evidence);
    }
}
