package org.parallax.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CanonicalAddressFilterTests {
    @ParameterizedTest
    @CsvSource({
        "/US-AIAP-2025, /us-aiap-2025",
        "/us-aiap-2025/, /us-aiap-2025",
        "//us-aiap-2025///1.3.2//, /us-aiap-2025/1.3.2",
        "/Pillars/Chips/, /pillars/chips",
        "//, /",
        "//example.org, /example.org",
        "/US-1.3.2/, /US-1.3.2",
        "/us-aiap-2025/1.3.2/DATA.JSON, /us-aiap-2025/1.3.2/data.json"
    })
    void anotherSpellingHasACanonicalOne(String path, String canonical) {
        assertThat(CanonicalAddressFilter.canonical(path)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/us-aiap-2025", "/us-aiap-2025/1.3.2", "/pillars/chips", "/US-1.3.2", "/us-1.3.2", "/Cn-5"
            })
    void theCanonicalSpellingAndTheShortFormStay(String path) {
        assertThat(CanonicalAddressFilter.canonical(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//US-AIAP-2025//", "/", "/A//b/", "///", "/US-1.3.2//"})
    void theCanonicalSpellingOfACanonicalSpellingIsItself(String path) {
        String canonical = CanonicalAddressFilter.canonical(path);
        assertThat(CanonicalAddressFilter.canonical(canonical)).isEqualTo(canonical);
    }

    @Test
    void theAnswerIsPermanent() throws Exception {
        assertThat(answer("/Pillars", null).getStatus()).isEqualTo(301);
    }

    @Test
    void theQueryGoesAlongAsItIs() throws Exception {
        assertThat(answer("/SEARCH/", "q=US%20Plan").getHeader("Location")).isEqualTo("/search?q=US%20Plan");
    }

    @ParameterizedTest
    @CsvSource({
        "/us-aiap-2025/1.3.2, fbclid=abc, /us-aiap-2025/1.3.2",
        "/us-aiap-2025/1.3.2, utm_source=x&utm_medium=y, /us-aiap-2025/1.3.2",
        "/us-aiap-2025, pillar=chips&utm_source=x&force=directs, /us-aiap-2025?pillar=chips&force=directs",
        "/Pillars/, gclid=1, /pillars",
        "/search, q=a%20b&fbclid, /search?q=a%20b"
    })
    void marksOfOtherSitesAreLeftOutInTheSameHop(String path, String query, String canonical) throws Exception {
        assertThat(answer(path, query).getHeader("Location")).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "/search, q=utm_source",
        "/about, x=fbclid",
        "/api/v1/items, utm_source=x",
        "/us-aiap-2025/data.csv, fbclid=1"
    })
    void otherParametersAndThoseOfProgramsStay(String path, String query) throws Exception {
        assertThat(answer(path, query).getHeader("Location")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pillars", "/css/Parallax.CSS", "/fonts/A.woff2"})
    void aCanonicalAddressAndAFileAreLeftAlone(String path) throws Exception {
        assertThat(answer(path, null).getHeader("Location")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/%70illars, /pillars, /pillars",
        "/pillars;a=b, /pillars, /pillars",
        "/x/../pillars, /pillars, /pillars",
        "/us-aiap-2025/1.3.2/%402026-11-24, /us-aiap-2025/1.3.2/@2026-11-24, /us-aiap-2025/1.3.2/@2026-11-24",
        "/css/a.css;x, /css/a.css, /css/a.css"
    })
    void whatIsWrittenOtherwiseHasTheSameAddress(String path, String read, String canonical) throws Exception {
        assertThat(answer(path, read, null).getHeader("Location")).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pillars/\u00e4", "/a b", "/a;b", "/<b>", "/a\r\nb", "/\\evil", "/%41"})
    void whatOurAddressesNeverHaveIsNothing(String read) throws Exception {
        MockHttpServletResponse answer = answer("/%2541", read, null);
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getHeader("Location")).isNull();
    }

    private static MockHttpServletResponse answer(String path, @Nullable String query) throws Exception {
        return answer(path, path, query);
    }

    private static MockHttpServletResponse answer(String path, String read, @Nullable String query) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(read);
        request.setQueryString(query);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new CanonicalAddressFilter().doFilter(request, response, new MockFilterChain());
        return response;
    }
}
