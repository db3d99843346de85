package org.parallax.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.DatabaseTest;
import org.parallax.content.Releases;
import org.parallax.plan.Plan;
import org.parallax.plan.Plans;
import org.parallax.search.JudgedQueries.Claim;
import org.parallax.search.JudgedQueries.Query;
import org.springframework.beans.factory.annotation.Autowired;

/** How well the search does on judged queries; what it reached once, it may not lose. The report is {@code docs/search.md}. */
@DatabaseTest
class SearchQualityTests {
    @Autowired
    Search search;

    @Autowired
    Claims claims;

    @Autowired
    Plans plans;

    @Autowired
    Releases releases;

    /** What was found for a query: items and passages alone, and in the places that they have among all hits. */
    private record Run(Query query, List<String> provisions, List<String> shown, int total) {
        double ndcg() {
            return JudgedQueries.ndcg(provisions, query.grades());
        }

        double ndcgAsShown() {
            return JudgedQueries.ndcg(shown, query.grades());
        }

        double recall() {
            return JudgedQueries.recall(provisions, query.grades());
        }
    }

    private Run run(Query query) {
        List<Hit> hits =
                search.find(releases.current(), SearchQuery.of(query.q(), 100)).hits();
        return new Run(
                query,
                hits.stream()
                        .filter(SearchQualityTests::isProvision)
                        .map(Hit::ref)
                        .toList(),
                hits.stream()
                        .map(hit -> isProvision(hit) ? hit.ref() : hit.kind() + " " + hit.ref())
                        .toList(),
                hits.size());
    }

    private static boolean isProvision(Hit hit) {
        return hit.kind() == HitKind.ITEM || hit.kind() == HitKind.FRAMING;
    }

    private static double mean(List<Run> runs, ToDoubleFunction<Run> measure) {
        return runs.stream().mapToDouble(measure).average().orElseThrow();
    }

    @Test
    void theJudgedQueriesAreEnoughAndPartOfThemHeldOut() {
        Map<String, Long> parts = JudgedQueries.queries().stream()
                .collect(Collectors.groupingBy(Query::part, TreeMap::new, Collectors.counting()));
        assertThat(parts).containsOnly(entry("held-out", 56L), entry("held-out-2", 50L), entry("tuning", 146L));
        assertThat(JudgedQueries.queries()).extracting(Query::q).doesNotHaveDuplicates();
    }

    @Test
    void everyGradedProvisionExists() {
        List<String> refs = plans.all(releases.current()).stream()
                .flatMap(plan -> Stream.concat(
                        plans.items(releases.current(), plan.id()).stream(),
                        plans.framing(releases.current(), plan.id()).stream()))
                .map(provision -> provision.ref().toString())
                .toList();
        assertThat(JudgedQueries.queries())
                .allSatisfy(query -> assertThat(refs).containsAll(query.grades().keySet()));
    }

    @Test
    void theSearchFindsWhatReadersWantAsWellAsItDid() throws IOException {
        StringBuilder report = new StringBuilder();
        Map<String, List<Run>> parts = JudgedQueries.queries().stream()
                .filter(query -> !query.grades().isEmpty())
                .map(this::run)
                .collect(Collectors.groupingBy(run -> run.query().part(), TreeMap::new, Collectors.toList()));
        parts.forEach((part, runs) -> {
            report.append(line(part, runs));
            runs.stream()
                    .collect(Collectors.groupingBy(run -> run.query().kind(), TreeMap::new, Collectors.toList()))
                    .forEach((kind, some) -> report.append(line("  " + kind, some)));
        });
        write("search-quality.txt", report);
        assertThat(parts)
                .hasEntrySatisfying("held-out", reaches(0.85, 0.9))
                .hasEntrySatisfying("held-out-2", reaches(0.9, 0.92))
                .hasEntrySatisfying("tuning", reaches(0.92, 0.96));
        assertThat(parts.values().stream().flatMap(List::stream))
                .as("queries that find nothing")
                .noneMatch(run -> run.provisions().isEmpty());
    }

    private static Consumer<List<Run>> reaches(double ndcg, double recall) {
        return runs -> {
            assertThat(mean(runs, Run::ndcg)).as("nDCG@10").isGreaterThan(ndcg);
            assertThat(mean(runs, Run::recall)).as("recall@10").isGreaterThan(recall);
        };
    }

    private static String line(String name, List<Run> runs) {
        return String.format(
                Locale.ROOT,
                "%-16s n=%2d nDCG@10 %.3f recall@10 %.3f nDCG@10 as shown %.3f nothing found %d%n",
                name,
                runs.size(),
                mean(runs, Run::ndcg),
                mean(runs, Run::recall),
                mean(runs, Run::ndcgAsShown),
                runs.stream().filter(run -> run.provisions().isEmpty()).count());
    }

    @Test
    void aPastedSentenceIsFoundAsWellAsItWas() throws IOException {
        List<Plan> compared = plans.all(releases.current());
        List<String> pairs = new ArrayList<>();
        int exact = 0;
        int wrong = 0;
        for (Claim claim : JudgedQueries.claims()) {
            Nearness nearness = claims.check(compared, claim.text()).nearness();
            Nearness judged = Nearness.valueOf(claim.nearness().toUpperCase(Locale.ROOT));
            pairs.add(claim.half() + ": judged " + judged + ", found " + nearness);
            exact += nearness == judged ? 1 : 0;
            wrong += judged == Nearness.NOTHING && nearness == Nearness.CLOSE ? 1 : 0;
        }
        StringBuilder report = new StringBuilder();
        pairs.stream()
                .collect(Collectors.groupingBy(pair -> pair, TreeMap::new, Collectors.counting()))
                .forEach((pair, count) ->
                        report.append(pair).append(": ").append(count).append('\n'));
        write("claims-quality.txt", report);
        assertThat(exact)
                .as("sentences that get the label of the readers, of 60")
                .isGreaterThanOrEqualTo(36);
        assertThat(wrong).as("unrelated sentences called a close match").isZero();
    }

    private static void write(String name, StringBuilder report) throws IOException {
        Files.writeString(Path.of("target", name), report);
    }
}
