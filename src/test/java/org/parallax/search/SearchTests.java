package org.parallax.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.DatabaseTest;
import org.parallax.Owner;
import org.parallax.content.Releases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SearchTests {
    @Autowired
    Search search;

    @Autowired
    Claims claims;

    @Autowired
    Releases releases;

    @Autowired
    JdbcClient requests;

    @Autowired
    SearchIndex index;

    @Autowired
    Indexes indexes;

    @Autowired
    Owner owner;

    private SearchResult find(String text) {
        return search.find(releases.current(), SearchQuery.of(text, 50));
    }

    private SearchResult find(String text, Map<SearchFacet, String> filters) {
        return search.find(releases.current(), new SearchQuery(text, filters, false, 1, 50));
    }

    private static List<String> refs(SearchResult result) {
        return result.hits().stream().map(Hit::ref).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "us 1.3.2,US-1.3.2",
        "CN-5,CN-5",
        "US-1.3.0,US-1.3.0",
        "open source,open-source",
        "NIST,nist",
        "Pentagon,dod",
        "export administration,bis"
    })
    void aNumberOrANameComesFirst(String text, String ref) {
        assertThat(refs(find(text)).get(0)).isEqualTo(ref);
    }

    @Test
    void aBareNumberFindsWhatBearsItInEveryPlan() {
        assertThat(refs(find("1.3"))).containsExactly("US-1.3", "CN-1.3");
    }

    @ParameterizedTest
    @EnumSource(HitKind.class)
    void everyKindCanBeFound(HitKind kind) {
        SearchResult result = find("standards", Map.of(SearchFacet.KIND, kind.slug()));
        if (kind == HitKind.BODY) {
            result = find("standards technology", Map.of(SearchFacet.KIND, kind.slug()));
        }
        if (kind == HitKind.ARENA) {
            result = find("open models", Map.of(SearchFacet.KIND, kind.slug()));
        }
        assertThat(result.hits()).isNotEmpty().allMatch(hit -> hit.kind() == kind);
    }

    @ParameterizedTest
    @CsvSource({"算力,CN-7.3", "开源,CN-5.2", "deepfake,US-1.15.1", "Department of War,US-1.13.1", "poor countries,CN-12.1"
    })
    void otherWordsAndOtherLanguagesFindTheSame(String text, String ref) {
        assertThat(refs(find(text))).contains(ref);
    }

    @Test
    void aMistypedWordIsSearchedForAsTheLikeliestOneAndSaysSo() {
        SearchResult result = find("semicondutor");
        assertThat(result.corrections()).containsExactly(new SearchResult.Correction("semicondutor", "semiconductor"));
        assertThat(refs(result)).isEqualTo(refs(find("semiconductor")));
    }

    @Test
    void theBeginningOfAWordFindsIt() {
        assertThat(refs(find("semicond"))).contains("US-2.3.2");
    }

    @Test
    void aWordThatIsNowhereIsNamed() {
        SearchResult result = find("qzxvkw");
        assertThat(result.hits()).isEmpty();
        assertThat(result.unknown()).containsExactly("qzxvkw");
        assertThat(result.facets()).isEmpty();
    }

    @Test
    void aPhraseComesBeforeItsWords() {
        SearchResult result = find("\"low-power chips\"");
        assertThat(refs(result).get(0)).isEqualTo("CN-7.3");
        assertThat(find("\"chips low-power\"").loosened()).isTrue();
        assertThat(find("\"open source\"").loosened()).isFalse();
        assertThat(find("\"open source\"").hits())
                .hasSizeLessThan(find("open source").total());
    }

    private Hit hit(String text, String ref) {
        return find(text).hits().stream()
                .filter(found -> found.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> marked(Hit hit) {
        return Stream.concat(hit.title().stream(), hit.excerpt().stream())
                .filter(Hit.Piece::found)
                .map(piece -> piece.text().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void whatWasFoundIsMarkedInTitleAndText() {
        Hit hit = hit("low-power chips", "CN-7.3");
        assertThat(marked(hit)).contains("chips");
    }

    @ParameterizedTest
    @ValueSource(strings = {"low-power chips", "全球南方", "\"open source\"", "US government's data"})
    void marksLeaveTheTextsAsTheyAre(String text) {
        Index known = indexes.current();
        Map<String, String> texts = IntStream.range(0, known.size())
                .mapToObj(known::document)
                .collect(Collectors.toMap(
                        document -> document.kind() + document.ref(), document -> document.title() + document.text()));
        assertThat(find(text).hits())
                .isNotEmpty()
                .allSatisfy(hit ->
                        assertThat(hit.titleText() + hit.excerptText()).isEqualTo(texts.get(hit.kind() + hit.ref())));
    }

    @Test
    void aWordOfAnotherTermIsNotMarkedByItself() {
        Hit hit = hit("chips", "US-2.3.2");
        assertThat(hit.excerptText()).contains("integrate");
        assertThat(marked(hit)).contains("chip", "semiconductors").doesNotContain("integrate");
    }

    @Test
    void aPhraseInQuotationMarksIsMarkedWholeAndNotWordByWord() {
        assertThat(find("\"open source\"").hits().stream().flatMap(hit -> marked(hit).stream()))
                .contains("open-source")
                .doesNotContain("open", "source");
    }

    @Test
    void chineseIsMarkedInARunWithoutSpaces() {
        assertThat(marked(hit("数字基础", "CN-4"))).containsExactly("数字基础");
    }

    @Test
    void aPageBehindTheLastHitIsEmpty() {
        assertThat(refs(search.find(releases.current(), new SearchQuery("data", Map.of(), false, 1_000, 50))))
                .isEmpty();
    }

    @Test
    void everyCountIsThatOfTheHitsThatItsFilterLeaves() {
        SearchResult all = find("data security");
        assertThat(all.facets()).extracting(SearchResult.FacetCounts::facet).containsExactly(SearchFacet.values());
        for (SearchResult.FacetCounts facet : all.facets()) {
            for (SearchResult.Value value : facet.values()) {
                SearchResult filtered = find("data security", Map.of(facet.facet(), value.value()));
                assertThat(filtered.total())
                        .as(facet.facet() + " " + value.value())
                        .isEqualTo(value.count());
            }
        }
    }

    @Test
    void filtersAddUpAndCountsKeepToTheOtherFilters() {
        Map<SearchFacet, String> filters =
                Map.of(SearchFacet.PLAN, "us-aiap-2025", SearchFacet.PILLAR, "export-controls");
        SearchResult result = find("chips", filters);
        assertThat(result.hits()).isNotEmpty().allMatch(hit -> hit.plans().contains("us-aiap-2025"));
        int other = find("chips", Map.of(SearchFacet.PILLAR, "export-controls", SearchFacet.PLAN, "cn-gaigap-2025"))
                .total();
        assertThat(result.facets().stream()
                        .filter(facet -> facet.facet() == SearchFacet.PLAN)
                        .flatMap(facet -> facet.values().stream())
                        .filter(value -> value.value().equals("cn-gaigap-2025"))
                        .mapToInt(SearchResult.Value::count)
                        .sum())
                .isEqualTo(other);
    }

    @Test
    void aFilterForWhatIsNotThereIsLeftOut() {
        assertThat(find("chips", Map.of(SearchFacet.PILLAR, "' or 1=1")).total())
                .isEqualTo(find("chips").total());
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsOrRepetitions() {
        List<String> all = refs(find("security"));
        List<String> paged = Stream.of(1, 2, 3, 4, 5)
                .flatMap(page ->
                        refs(search.find(releases.current(), new SearchQuery("security", Map.of(), false, page, 10)))
                                .stream())
                .toList();
        assertThat(paged).isEqualTo(all.subList(0, Math.min(50, all.size())));
    }

    @Test
    void theBestComeFirstOrTheOrderIsThatOfTheDocuments() {
        assertThat(find("chips").hits())
                .isSortedAccordingTo(Comparator.comparingDouble(Hit::score).reversed());
        List<String> ordered = search
                .find(releases.current(), new SearchQuery("chips", Map.of(SearchFacet.KIND, "item"), true, 1, 50))
                .hits()
                .stream()
                .map(Hit::ref)
                .toList();
        assertThat(ordered).contains("US-2.3.1", "US-3.3.1").doesNotHaveDuplicates();
        assertThat(ordered.indexOf("US-2.3.1")).isLessThan(ordered.indexOf("US-3.3.1"));
    }

    @ParameterizedTest
    @CsvSource({"chip,''", "open,sourc", "export,control", "nation,secur", "ai,model"})
    void ranksAreThoseOfTheDatabase(String one, String other) {
        boolean alone = other.isEmpty();
        Form form = alone ? Form.Phrase.of(one) : new Form.Together(List.of(one, other));
        Map<Integer, Double> ranks = new TreeMap<>();
        form.find(indexes.current(), ranks::put);
        Map<Integer, Double> theirs = new TreeMap<>();
        requests.sql("select position, ts_rank('{0.1, 0.4, 0.7, 1.0}', vector, cast(:query as tsquery)) rank"
                        + " from search_document where vector @@ cast(:query as tsquery)")
                .param("query", alone ? one : one + " & " + other)
                .query(row -> {
                    theirs.put(row.getInt("position") - 1, row.getDouble("rank") * (alone ? 1.64493406685 : 1));
                });
        assertThat(ranks).isNotEmpty().containsOnlyKeys(theirs.keySet().toArray(Integer[]::new));
        assertThat(ranks)
                .allSatisfy((document, rank) -> assertThat(rank).isCloseTo(theirs.get(document), within(1e-4)));
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                " ",
                "'",
                "\"",
                "\"\"\"\"",
                "' or 1=1; drop table release; --",
                "a:* & !b | (c <-> d)",
                "\\ % _ * ? [ ] { }",
                "\u0000\u0001\u001b\uE000\uE001",
                "\u202Echips\u202C",
                "<script>alert(1)</script>",
                "${7*7} #{7*7} *{7*7}",
                "{\"a\":1}",
                "the of and",
                "\uD83D\uDE00",
                "\uD800",
                "x".repeat(5_000),
                "chips ".repeat(1_000),
                "算".repeat(5_000),
                "\"" + "open ".repeat(900),
                "1.".repeat(2_000),
                "-".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whateverIsTypedGetsAnAnswer(String text) {
        SearchResult result = find(text);
        assertThat(result.total()).isGreaterThanOrEqualTo(result.hits().size());
        assertThat(claims.check(List.of(), text).near()).isEmpty();
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        assertThat(find("chips ".repeat(1_000)).cut()).isTrue();
        assertThat(find("chips").cut()).isFalse();
    }

    @Test
    void theDatabaseStopsWhatTakesTooLong() {
        assertThatExceptionOfType(QueryTimeoutException.class)
                .isThrownBy(() -> requests.sql("select pg_sleep(20)").query().listOfRows());
    }

    @Test
    void aParagraphIsCutIntoSentences() {
        assertThat(Claims.sentences("One thing.  Another\nthing? 第三件事。第四件事。 — !"))
                .containsExactly("One thing.", "Another thing?", "第三件事。", "第四件事。");
    }

    @Test
    void anIndexThatIsMadeAnewIsNoticed() {
        long release = releases.current().id();
        List<SearchIndex.Document> documents = index.documents(release, owner.sql());
        String state = requests.sql("select checksum from search_state")
                .query(String.class)
                .single();
        SearchResult before = find("chips");
        String best = refs(before).get(0);
        try {
            List<SearchIndex.Document> others = documents.stream()
                    .filter(document -> !document.ref().equals(best))
                    .toList();
            index.write(others, release, "another", owner.sql());
            assertThat(find("chips").total()).isEqualTo(before.total() - 1);
            assertThat(refs(find("chips"))).doesNotContain(best);
        } finally {
            index.write(documents, release, state, owner.sql());
        }
        assertThat(find("chips")).isEqualTo(before);
    }
}
