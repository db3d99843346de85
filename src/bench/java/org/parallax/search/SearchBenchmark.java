package org.parallax.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.parallax.Parallax;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.text.Words;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long a search takes on the real index and with made-up items beside it, and how long these take to index. The made-up
 * items are drawn from the words of the real ones, as often as these have them, so a word is in the same share of them.
 *
 * <p>{@code ./mvnw -Pbench spring-boot:test-run -Dspring-boot.run.main-class=org.parallax.search.SearchBenchmark}
 */
public final class SearchBenchmark {
    private static final int ROUNDS = 5;

    private SearchBenchmark() {}

    /** Prints a table; takes some minutes. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("search-benchmark");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Parallax.class)
                .web(WebApplicationType.NONE)
                .properties("parallax.database.dir=" + folder.resolve("postgresql"))
                .run()) {
            Random random = new Random(1);
            SearchIndex index = context.getBean(SearchIndex.class);
            Search search = context.getBean(Search.class);
            Release release = context.getBean(Releases.class).current();
            DataSource connection = context.getBean(Flyway.class).getConfiguration().getDataSource();
            JdbcTransactionManager transactions = new JdbcTransactionManager(connection);
            JdbcTemplate owner = new JdbcTemplate(connection);
            List<String> bag = owner.queryForList(
                            "select title || ' ' || text from search_document where kind = 'item'", String.class)
                    .stream()
                    .flatMap(text -> Words.of(text).stream())
                    .toList();
            System.out.println("documents  index s  read s  p50 ms  p95 ms  slowest ms  hits (mean)");
            for (int items : new int[] {0, 1_000, 10_000, 100_000}) {
                List<SearchIndex.Document> documents = new ArrayList<>(index.documents(release.id(), owner));
                for (int i = 0; i < items; i++) {
                    documents.add(madeUp(i, bag, random));
                }
                long start = System.nanoTime();
                new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> index.write(documents, release.id(), "benchmark " + items, owner));
                double seconds = (System.nanoTime() - start) / 1e9;
                start = System.nanoTime();
                search.find(release, SearchQuery.of("chips", 20));
                double reading = (System.nanoTime() - start) / 1e9;
                measure(search, release, documents.size(), seconds, reading);
            }
        }
    }

    private static SearchIndex.Document madeUp(int i, List<String> bag, Random random) {
        return new SearchIndex.Document(
                HitKind.ITEM,
                "XX-" + i / 6 + "." + i % 6,
                null,
                null,
                3,
                words(bag, 6, random),
                words(bag, 35, random),
                "/made-up/" + i,
                List.of("xx-made-2030"),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                "",
                "",
                "",
                "");
    }

    private static String words(List<String> bag, int count, Random random) {
        return String.join(
                " ", random.ints(count, 0, bag.size()).mapToObj(bag::get).toList());
    }

    private static void measure(Search search, Release release, int documents, double seconds, double reading) {
        List<String> queries =
                JudgedQueries.queries().stream().map(JudgedQueries.Query::q).toList();
        double[] times = new double[queries.size() * ROUNDS];
        long hits = 0;
        for (int round = -1; round < ROUNDS; round++) {
            for (int i = 0; i < queries.size(); i++) {
                long start = System.nanoTime();
                SearchResult result = search.find(release, SearchQuery.of(queries.get(i), 20));
                if (round >= 0) {
                    times[round * queries.size() + i] = (System.nanoTime() - start) / 1e6;
                    hits += result.total();
                }
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%9d  %7.1f  %6.1f  %6.1f  %6.1f  %10.1f  %d%n",
                documents,
                seconds,
                reading,
                times[times.length / 2],
                times[times.length * 95 / 100],
                times[times.length - 1],
                hits / times.length);
    }
}
