package org.parallax.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.Owner;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plans;
import org.parallax.relation.Relation;
import org.parallax.relation.RelationType;
import org.parallax.relation.Relations;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The relations of the shipped content as programs get them; how many there are is nowhere assumed. */
@WebTest
class RelationDataTests {
    private static final String LIST = "/api/v1/relations";
    private static final String SITE = "https://parallax.example";
    private static final String EMPTY_RELEASE = "insert into release (date, published, checksum, comparison_rule, note)"
            + " values ('2000-01-01', true, repeat('0', 64), 1, 'Nothing yet.')";

    private static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"(first|next)\"");

    private final Site site;
    private final Owner owner;
    private final List<Relation> all;
    private final Release release;
    private final JsonMapper json = new JsonMapper();

    @Autowired
    RelationDataTests(Site site, Owner owner, Releases releases, Plans plans, Relations relations) {
        this.site = site;
        this.owner = owner;
        this.release = releases.current();
        this.all = plans.pairs(release).stream()
                .flatMap(pair -> relations.between(release, pair).stream())
                .toList();
    }

    @Test
    void aRecordHasTheseProperties() {
        assertThat(get(LIST))
                .isNotEmpty()
                .allSatisfy(record -> assertThat(record.propertyNames())
                        .containsExactly(
                                "id",
                                "a",
                                "b",
                                "type",
                                "strength",
                                "rationaleKind",
                                "rationale",
                                "review",
                                "checked",
                                "release",
                                "url"));
    }

    @Test
    void theListHasEveryRelationAsItIs() {
        List<JsonNode> records = follow(LIST + "?limit=200");
        assertThat(records).hasSameSizeAs(all);
        for (int i = 0; i < all.size(); i++) {
            Relation relation = all.get(i);
            assertThat(json.writeValueAsString(records.get(i)))
                    .isEqualTo("{\"id\":\"" + id(relation) + "\",\"a\":\"" + relation.first() + "\",\"b\":\""
                            + relation.second() + "\",\"type\":\""
                            + relation.type().slug() + "\",\"strength\":" + relation.strength()
                            + ",\"rationaleKind\":\"" + relation.kind().slug() + "\",\"rationale\":"
                            + json.writeValueAsString(relation.rationale()) + ",\"review\":\"machine\",\"checked\":\""
                            + relation.checked() + "\",\"release\":\"" + release.date() + "\",\"url\":\"" + SITE
                            + "/relations/" + relation.first().inPath() + "/"
                            + relation.second().inPath() + "\"}");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 50, 200})
    void thePagesTogetherHaveEveryRelationOnceAndInOrder(int limit) {
        // Page by page through all would be slow with the smallest pages.
        int enough = Math.min(all.size(), 40 * limit);
        List<JsonNode> records = new ArrayList<>();
        Optional<String> path = Optional.of(LIST + "?limit=" + limit);
        while (path.isPresent() && records.size() < enough) {
            Site.Answer answer = site.get(path.get());
            List<JsonNode> page = records(answer);
            assertThat(page).hasSizeBetween(1, limit);
            records.addAll(page);
            path = link(answer, "next");
            assertThat(path.isPresent()).isEqualTo(records.size() < all.size());
        }
        assertThat(records)
                .extracting(record -> record.path("id").asString())
                .isEqualTo(all.stream()
                        .limit(records.size())
                        .map(RelationDataTests::id)
                        .toList());
    }

    @Test
    void fiftyAreAPage() {
        assertThat(get(LIST)).hasSize(Math.min(50, all.size()));
    }

    @Test
    void theLinksAreWholeAddresses() {
        Site.Answer answer = site.get(LIST + "?limit=1");
        assertThat(answer.response().headers().allValues("Link"))
                .containsExactly(
                        "<" + SITE + LIST + "?limit=1>; rel=\"first\"",
                        "<" + SITE + LIST + "?limit=1&after=" + id(all.get(0)) + ">; rel=\"next\"",
                        "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
    }

    @Test
    void theLastPageHasNoNextOne() {
        Site.Answer answer = site.get(LIST + "?after=" + id(all.get(all.size() - 2)));
        assertThat(records(answer))
                .extracting(record -> record.path("id").asString())
                .containsExactly(id(all.get(all.size() - 1)));
        assertThat(link(answer, "next")).isEmpty();
        assertThat(link(answer, "first")).hasValue(LIST + "?limit=50");
    }

    @Test
    void afterTheLastRelationComesAnEmptyPage() {
        Site.Answer answer = site.get(LIST + "?after=" + id(all.get(all.size() - 1)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("[]");
        assertThat(link(answer, "next")).isEmpty();
    }

    @Test
    void aRelationThatHasGoneSinceIsStillAPlaceToBeginAfter() {
        Relation last = all.get(all.size() - 1);
        String gone = last.first().inPath() + "," + last.second().plan().toLowerCase(Locale.ROOT) + "-0";
        assertThat(get(LIST + "?after=" + gone))
                .extracting(record -> record.path("id").asString())
                .isEqualTo(all.stream()
                        .filter(relation -> relation.first().equals(last.first()))
                        .map(RelationDataTests::id)
                        .toList());
    }

    @Test
    void theFilterForAnItemFindsItOnEitherSide() {
        Relation any = all.get(all.size() / 2);
        for (ItemRef item : List.of(any.first(), any.second())) {
            for (String spelling : List.of(item.inPath(), item.toString())) {
                assertThat(follow(LIST + "?limit=3&item=" + spelling))
                        .extracting(record -> record.path("id").asString())
                        .isEqualTo(all.stream()
                                .filter(relation -> relation.first().equals(item)
                                        || relation.second().equals(item))
                                .map(RelationDataTests::id)
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void theFilterForATypeFindsAllOfIt(RelationType type) {
        assertThat(follow(LIST + "?type=" + type.slug()))
                .extracting(record -> record.path("id").asString())
                .isEqualTo(all.stream()
                        .filter(relation -> relation.type() == type)
                        .map(RelationDataTests::id)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theFilterForStrengthFindsWhatIsStrongEnough(int strength) {
        assertThat(follow(LIST + "?minStrength=" + strength))
                .extracting(record -> record.path("id").asString())
                .isEqualTo(all.stream()
                        .filter(relation -> relation.strength() >= strength)
                        .map(RelationDataTests::id)
                        .toList());
    }

    @Test
    void filtersHoldTogetherAndOnEveryPage() {
        Relation any = all.stream()
                .filter(relation -> relation.strength() > 1)
                .findFirst()
                .orElseThrow();
        String path =
                LIST + "?item=" + any.first().inPath() + "&type=" + any.type().slug() + "&minStrength=2&limit=1";
        assertThat(follow(path))
                .extracting(record -> record.path("id").asString())
                .contains(id(any))
                .isEqualTo(all.stream()
                        .filter(relation -> relation.first().equals(any.first())
                                && relation.type() == any.type()
                                && relation.strength() >= 2)
                        .map(RelationDataTests::id)
                        .toList());
        assertThat(link(site.get(path), "first")).hasValue(path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            limit=0                     | The parameter limit cannot be "0": a whole number from 1 to 200 is wanted.
            limit=201                   | The parameter limit cannot be "201": a whole number from 1 to 200 is wanted.
            limit=many                  | The parameter limit cannot be "many": a whole number from 1 to 200 is wanted.
            minStrength=6               | The parameter minStrength cannot be "6": a whole number from 1 to 5 is wanted.
            type=similar                | The parameter type cannot be "similar": one of equal, broader, narrower, overlaps, contrary is wanted.
            item=1.3.2                  | The parameter item cannot be "1.3.2": a reference such as us-1.3.2 is wanted.
            item=us-9.9.9               | The parameter item cannot be "us-9.9.9": there is no such policy item.
            item=us-1.3.0               | The parameter item cannot be "us-1.3.0": there is no such policy item.
            after=us-1.3.2              | The parameter after cannot be "us-1.3.2": the id of a relation, such as us-1.3.2,cn-5.3, is wanted.
            after=cn-5.3,us-1.3.2       | The parameter after cannot be "cn-5.3,us-1.3.2": these are not items of two plans in their stored order.
            after=us-1.3.2,us-1.3.3     | The parameter after cannot be "us-1.3.2,us-1.3.3": these are not items of two plans in their stored order.
            after=us-1.3.2,zz-1.1       | The parameter after cannot be "us-1.3.2,zz-1.1": these are not items of two plans in their stored order.
            """)
    void aBadValueIsAProblemDetailThatSaysWhatIsWanted(String query, String detail) {
        for (String accept : List.of("application/json", "text/html,application/xhtml+xml,*/*;q=0.8")) {
            Site.Answer answer = site.send(
                    site.request(LIST + "?" + query).setHeader("Accept", accept).build());
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
            JsonNode problem = json.readTree(answer.body());
            assertThat(problem.path("status").asInt()).isEqualTo(400);
            assertThat(problem.path("title").asString()).isEqualTo("Bad Request");
            assertThat(problem.path("detail").asString()).isEqualTo(detail);
        }
    }

    @Test
    void theDataTwinOfARelationIsItsRecordInTheListByteForByte() {
        Site.Answer list = site.get(LIST + "?limit=20");
        List<String> twins = new ArrayList<>();
        for (JsonNode record : records(list)) {
            String page = record.path("url").asString().replace(SITE, "");
            twins.add(site.get(page + "/data.json").body());
        }
        assertThat(list.body()).isEqualTo("[" + String.join(",", twins) + "]");
    }

    @Test
    void bothOrdersOfTheAddressHaveTheSameRecord() {
        for (Relation relation : all.stream().limit(20).toList()) {
            assertThat(twin(relation.second(), relation.first()).body())
                    .isEqualTo(twin(relation.first(), relation.second()).body())
                    .contains("\"a\":\"" + relation.first() + "\"");
        }
    }

    @Test
    void theDataTwinIsJson() {
        Site.Answer answer = twin(all.get(0).first(), all.get(0).second());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).hasValue("application/json");
        assertThat(answer.header("ETag")).isPresent();
        assertThat(site.get(LIST).header("Content-Type")).hasValue("application/json");
    }

    @Test
    void anAddressWithADateIsAnsweredFromTheReleaseOfThatDate() {
        String path = "/relations/" + all.get(0).first().inPath() + "/"
                + all.get(0).second().inPath();
        owner.sql().update(EMPTY_RELEASE);
        try {
            Site.Answer before = site.get(path + "/@2000-01-01/data.json");
            assertThat(before.status()).isEqualTo(404);
            assertThat(before.header("Content-Type")).hasValue("application/problem+json");
            assertThat(site.get(path + "/data.json").status()).isEqualTo(200);
        } finally {
            owner.sql().update("delete from release where date = '2000-01-01'");
        }
    }

    @Test
    void theAddressInARecordIsThatOfItsPage() {
        JsonNode record = get(LIST + "?limit=1").get(0);
        assertThat(site.page(record.path("url").asString().replace(SITE, "")).text())
                .contains(record.path("rationale").asString());
    }

    @Test
    void anotherSpellingOfTheAddressMoves() {
        String canonical = "/relations/" + all.get(0).first().inPath() + "/"
                + all.get(0).second().inPath() + "/data.json";
        Site.Answer answer =
                site.get("/relations/" + all.get(0).first() + "/" + all.get(0).second() + "/data.json");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location").orElseThrow()).endsWith(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/relations/us-1.3.2/cn-99.9/data.json",
                "/relations/us-1.3.2/us-1.3.3/data.json",
                "/relations/us-1.3.2/us-1.3.2/data.json",
                "/relations/us-1.3.2/nothing/data.json",
                "/relations/us1.3.2/cn-5.3/data.json"
            })
    void whatIsNotRelatedIsAProblemDetail(String path) {
        Site.Answer answer = site.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(json.readTree(answer.body()).path("detail").asString())
                .matches("No relation of \\S+ and \\S+ is recorded\\.");
    }

    private Site.Answer twin(ItemRef one, ItemRef other) {
        return site.get("/relations/" + one.inPath() + "/" + other.inPath() + "/data.json");
    }

    private List<JsonNode> get(String path) {
        return records(site.get(path));
    }

    private List<JsonNode> records(Site.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return json.readTree(answer.body()).valueStream().toList();
    }

    /** The records of a page and of all that follow it. */
    private List<JsonNode> follow(String first) {
        List<JsonNode> records = new ArrayList<>();
        Optional<String> path = Optional.of(first);
        while (path.isPresent()) {
            Site.Answer answer = site.get(path.get());
            records.addAll(records(answer));
            path = link(answer, "next");
        }
        return records;
    }

    /** The path to which an answer links. */
    private static Optional<String> link(Site.Answer answer, String relation) {
        return answer.response().headers().allValues("Link").stream()
                .map(LINK::matcher)
                .filter(Matcher::matches)
                .flatMap(link -> link.group(2).equals(relation) ? Stream.of(link.group(1)) : Stream.empty())
                .map(address -> address.replace(SITE, ""))
                .findFirst();
    }

    private static String id(Relation relation) {
        return relation.first().inPath() + "," + relation.second().inPath();
    }
}
