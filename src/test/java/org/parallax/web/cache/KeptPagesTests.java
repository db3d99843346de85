package org.parallax.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.Owner;
import org.parallax.TestDatabase;
import org.parallax.content.ContentFolder;
import org.parallax.content.Instances;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Pages that are kept, as clients get them. The context is its own, since others keep none. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "parallax.url=https://parallax.example"
        })
@Import({TestDatabase.class, Owner.class})
class KeptPagesTests {
    private static final String ITEM = "/us-aiap-2025/1.3.2";

    private static final String DEMO = "/xx-demo-2025/1.1.1";

    private static final Pattern STATE = Pattern.compile("Build example number (\\d+)");

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    ApplicationContext instance;

    @Autowired
    PageCache cache;

    @Autowired
    Owner owner;

    @Autowired
    DataSource pool;

    @Autowired
    EntityManagerFactory entityManagers;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    /** Ends what was kept. */
    @BeforeEach
    void loadAgain() {
        Instances.loadAgain(instance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                ITEM,
                "/compare/us-aiap-2025/cn-gaigap-2025/chips",
                "/us-aiap-2025?pillar=chips",
                "/us-aiap-2025/data.json",
                "/us-aiap-2025/data.csv",
                "/api/v1/items",
                "/feed.atom",
                "/search?q=chips",
                "/search?q=%E8%8A%AF%E7%89%87",
                "/search/quick?q=open+source",
                "/api/v1/search?q=chips&limit=2",
                "/sitemap.xml",
                "/robots.txt",
                "/fonts/LICENSE-public-sans.txt"
            })
    void aKeptPageIsTheRenderedOneByteForByte(String path) throws Exception {
        HttpResponse<byte[]> rendered = get(path);
        HttpResponse<byte[]> kept = get(path);
        HttpResponse<byte[]> packed = get(path, "Accept-Encoding", "gzip");
        assertThat(rendered.statusCode()).isEqualTo(200);
        assertThat(kept.body()).isEqualTo(rendered.body());
        assertThat(withoutDate(kept)).isEqualTo(withoutDate(rendered));
        assertThat(packed.headers().allValues("Content-Encoding").contains("gzip"))
                .isEqualTo(packed.headers().firstValue("Vary").isPresent());
        assertThat(unpacked(packed)).isEqualTo(rendered.body());
        assertThat(length(kept)).isEqualTo(kept.body().length);
        assertThat(length(packed)).isEqualTo(packed.body().length);
    }

    @Test
    void aKeptPageAsksTheDatabaseNothing() throws Exception {
        get(ITEM);
        get("/search?q=export+controls");
        Statistics statistics = statistics();
        get(ITEM);
        get(ITEM, "Accept-Encoding", "gzip");
        get(ITEM + "?any=thing");
        get("/search?q=export+controls");
        assertThat(statistics.getPrepareStatementCount()).isZero();
    }

    @Test
    void eachFormHasAStrongTagOfItsOwn() throws Exception {
        String plain = tag(get(ITEM));
        String packed = tag(get(ITEM, "Accept-Encoding", "br, gzip;q=0.8"));
        assertThat(plain).matches("\"[0-9a-f]{32}\"");
        assertThat(packed).matches("\"[0-9a-f]{32}\"").isNotEqualTo(plain);
        assertThat(tag(get(ITEM, "Accept-Encoding", "gzip;q=0, identity"))).isEqualTo(plain);
        assertThat(get(ITEM).headers().allValues("Vary")).containsExactly("Accept-Encoding");
    }

    @Test
    void whoeverHasThePageIsToldSo() throws Exception {
        String plain = tag(get(ITEM));
        String packed = tag(get(ITEM, "Accept-Encoding", "gzip"));
        Statistics statistics = statistics();
        for (String known : List.of(plain, "W/" + plain, "\"other\", " + plain, "*")) {
            HttpResponse<byte[]> answer = get(ITEM, "If-None-Match", known);
            assertThat(answer.statusCode()).as(known).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(tag(answer)).isEqualTo(plain);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, no-cache");
            assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        }
        assertThat(statistics.getPrepareStatementCount()).isZero();
        for (String other : List.of("\"other\"", packed, plain.replace("\"", ""))) {
            assertThat(get(ITEM, "If-None-Match", other).statusCode()).as(other).isEqualTo(200);
        }
        assertThat(get(ITEM, "If-None-Match", packed, "Accept-Encoding", "gzip").statusCode())
                .isEqualTo(304);
    }

    @Test
    void headIsAnsweredWithTheHeadersOfGetKeptOrNot() throws Exception {
        HttpResponse<byte[]> first = send(request("/counts").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        HttpResponse<byte[]> page = get("/counts");
        HttpResponse<byte[]> second = send(request("/counts").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        for (HttpResponse<byte[]> head : List.of(first, second)) {
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(withoutDate(head)).isEqualTo(withoutDate(page));
        }
        assertThat(length(first)).isEqualTo(page.body().length);
    }

    /** Two pages are asked for with junk; asked for without it before or not, each has one place. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void junkGetsNoPlaceOfItsOwn(boolean keptBefore) throws Exception {
        if (keptBefore) {
            get(ITEM);
            get("/about");
        }
        int expected = cache.current().size() + (keptBefore ? 0 : 2);
        for (int i = 0; i < 50; i++) {
            assertThat(get(ITEM + "?x" + i + "=" + i).statusCode()).isEqualTo(200);
            assertThat(get("/about?" + i).statusCode()).isEqualTo(200);
            assertThat(get("/us-aiap-2025?x=" + i).statusCode()).isEqualTo(301);
            assertThat(get("/api/v1/items?x=" + i).statusCode()).isEqualTo(400);
            assertThat(get("/nothing/" + i).statusCode()).isEqualTo(404);
            assertThat(get("/us-aiap-2025/1.3.2%2e%2" + i % 10).statusCode()).isNotEqualTo(500);
            assertThat(get("/search?q=chip" + i).statusCode()).isEqualTo(200);
        }
        assertThat(cache.current().size()).isEqualTo(expected);
        assertThat(cache.current().searches()).isEqualTo(50);
    }

    /** A page that looks at its query is kept for that query only, and one that does not for all, asked for first with one or not. */
    @Test
    void aPageIsKeptForTheQueriesWithWhichItIsTheSame() throws Exception {
        get("/about?first=1");
        Statistics statistics = statistics();
        assertThat(get("/about").body()).isEqualTo(get("/about?second=2").body());
        assertThat(statistics.getPrepareStatementCount()).isZero();
        String chips = text(get("/us-aiap-2025?pillar=chips"));
        String all = text(get("/us-aiap-2025"));
        assertThat(chips).isNotEqualTo(all);
        assertThat(text(get("/us-aiap-2025?pillar=chips"))).isEqualTo(chips);
        assertThat(get(ITEM + "?asOf=2026-11-24").statusCode()).isEqualTo(301);
    }

    @Test
    void noHeaderOfOneReaderChangesThePageOfAnother() throws Exception {
        HttpResponse<byte[]> plain = get(ITEM);
        loadAgain();
        get(
                ITEM,
                "Accept",
                "text/html;charset=iso-8859-1;x=hostile",
                "X-Forwarded-Host",
                "hostile.example",
                "X-Forwarded-Proto",
                "gopher",
                "Origin",
                "https://hostile.example",
                "Accept-Language",
                "zh",
                "Cookie",
                "a=hostile",
                "Range",
                "bytes=0-1",
                "X-HTTP-Method-Override",
                "DELETE");
        HttpResponse<byte[]> kept = get(ITEM);
        assertThat(text(kept)).isEqualTo(text(plain)).doesNotContain("hostile");
        assertThat(withoutDate(kept)).isEqualTo(withoutDate(plain));
        assertThat(kept.headers().map().toString()).doesNotContain("hostile");
    }

    /** Whoever asks first would else choose it for all: parameters, and the letter of the weight too. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/items, application/json;x=hostile",
        "/api/v1/items, application/json;charset=utf-16",
        "/api/v1/items, application/json;Q=0.9;x=hostile;q=0.8",
        ITEM + ", text/html;charset=utf-16",
        ITEM + ", text/*;charset=utf-16",
        ITEM + ", text/html;Q=0.9",
        "/us-aiap-2025/data.csv, text/csv;header=hostile",
        "/robots.txt, text/plain;charset=utf-16"
    })
    void theTypeOfAPageIsNotForAReaderToMakeUp(String path, String accept) throws Exception {
        HttpResponse<byte[]> plain = get(path);
        loadAgain();
        for (HttpResponse<byte[]> answer : List.of(get(path, "Accept", accept), get(path))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(withoutDate(answer)).isEqualTo(withoutDate(plain));
            assertThat(answer.body()).isEqualTo(plain.body());
        }
    }

    @Test
    void whoeverTakesAnyTextGetsTheKeptPage() throws Exception {
        get(ITEM);
        Statistics statistics = statistics();
        assertThat(get(ITEM, "Accept", "text/*").statusCode()).isEqualTo(200);
        assertThat(statistics.getPrepareStatementCount()).isZero();
    }

    @Test
    void whoeverTakesNoPagesIsNotGivenAKeptOne() throws Exception {
        assertThat(get("/api/v1/items", "Accept", "text/csv").statusCode()).isEqualTo(406);
        assertThat(get("/api/v1/items", "Accept", "application/json").statusCode())
                .isEqualTo(200);
        assertThat(get("/api/v1/items", "Accept", "text/csv").statusCode()).isEqualTo(406);
    }

    @Test
    void manyWhoAskAtOnceHaveItRenderedOnce() throws Exception {
        get("/counts");
        loadAgain();
        Statistics statistics = statistics();
        get("/counts");
        long alone = statistics.getPrepareStatementCount();
        assertThat(alone).isPositive();
        loadAgain();
        statistics = statistics();
        ExecutorService readers = Executors.newFixedThreadPool(16);
        try {
            Callable<HttpResponse<byte[]>> reader = () -> get("/counts");
            for (Future<HttpResponse<byte[]>> answer : readers.invokeAll(Collections.nCopies(16, reader))) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
            }
        } finally {
            readers.shutdown();
        }
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(alone);
    }

    @Test
    void whileNoConnectionIsToBeHadKeptPagesAreAnsweredAndOthersLater() throws Exception {
        get(ITEM);
        List<Connection> all = new ArrayList<>();
        try {
            int size = pool.unwrap(HikariDataSource.class).getMaximumPoolSize();
            while (all.size() < size) {
                all.add(pool.getConnection());
            }
            assertThat(get(ITEM).statusCode()).isEqualTo(200);
            for (String path : List.of("/counts", "/us-aiap-2025/1.3.2/@2026-11-24", "/api/v1/plans")) {
                HttpResponse<byte[]> later = get(path);
                assertThat(later.statusCode()).as(path).isEqualTo(503);
                assertThat(later.headers().firstValue("Retry-After")).as(path).hasValue("5");
                assertThat(later.headers().firstValue("Content-Security-Policy"))
                        .isPresent();
            }
            assertThat(Jsoup.parse(text(get("/counts", "Accept", "text/html"))).select("h1"))
                    .hasSize(1);
            assertThat(get(ITEM).statusCode()).isEqualTo(200);
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
        assertThat(get("/counts").statusCode()).isEqualTo(200);
    }

    @Test
    void noPageOfAnEarlierStateIsAnsweredOnceALoadHasReturned() throws Exception {
        owner.sql().update("delete from release");
        ContentFolder content = ContentFolder.in(folder);
        AtomicInteger loaded = new AtomicInteger(0);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(4);
        try {
            content.replace(ContentFolder.FIRST, "title: Build an example", "title: Build example number 0");
            Instances.load(content, instance);
            Callable<Integer> reader = () -> {
                int seen = 0;
                while (!done.get()) {
                    int atLeast = loaded.get();
                    int state = state();
                    if (state >= 0) {
                        assertThat(state).isGreaterThanOrEqualTo(atLeast);
                        seen++;
                    }
                }
                return seen;
            };
            List<Future<Integer>> reading =
                    List.of(readers.submit(reader), readers.submit(reader), readers.submit(reader));
            for (int next = 1; next <= 5; next++) {
                content.replace(ContentFolder.FIRST, "example number " + (next - 1), "example number " + next);
                Instances.load(content, instance);
                loaded.set(next);
                assertThat(state()).isEqualTo(next);
            }
            done.set(true);
            for (Future<Integer> result : reading) {
                assertThat(result.get()).isGreaterThan(5);
            }
        } finally {
            done.set(true);
            readers.shutdownNow();
            owner.sql().update("delete from release");
            loadAgain();
        }
    }

    @Test
    void whatAnotherInstanceLoadsIsSeenBeforeLong() throws Exception {
        owner.sql().update("delete from release");
        ContentFolder content = ContentFolder.in(folder);
        try {
            content.replace(ContentFolder.FIRST, "title: Build an example", "title: Build example number 0");
            Instances.load(content, instance);
            assertThat(state()).isZero();
            content.replace(ContentFolder.FIRST, "example number 0", "example number 1");
            Instances.loadElsewhere(content, instance);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (state() != 1) {
                assertThat(System.nanoTime())
                        .as("the old page is shown for ever")
                        .isLessThan(deadline);
                Thread.sleep(50);
            }
        } finally {
            owner.sql().update("delete from release");
            loadAgain();
        }
    }

    /** Which state of the content the page shows; -1 while one takes the place of another. */
    private int state() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(DEMO);
        Matcher title = STATE.matcher(Jsoup.parse(text(answer)).title());
        return answer.statusCode() == 200 && title.find() ? Integer.parseInt(title.group(1)) : -1;
    }

    private Statistics statistics() {
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        return statistics;
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static List<String> withoutDate(HttpResponse<?> answer) {
        return answer.headers().map().entrySet().stream()
                .map(header -> header.getKey().toLowerCase(Locale.ROOT) + ": " + header.getValue())
                .filter(header -> !header.startsWith("date"))
                .sorted()
                .toList();
    }

    private static int length(HttpResponse<?> answer) {
        return Integer.parseInt(answer.headers().firstValue("Content-Length").orElseThrow());
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
        return answer.headers().firstValue("Content-Encoding").isPresent()
                ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                : answer.body();
    }
}
