package org.parallax.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.web.InventedReleases;
import org.parallax.web.ReleasedTest;
import org.parallax.web.Site;
import org.springframework.beans.factory.annotation.Autowired;

/** The feeds over three releases and one in preparation, as a feed reader gets them. */
@ReleasedTest
class FeedTests {
    private static final String SITE = "https://parallax.example";
    private static final String CHANGED = "XX-1.1.1 " + InventedReleases.HOSTILE + ": changed";
    private static final String RELATION = "XX-1.1.1 and YY-1.1: their relation changed";
    private static final String RENAMED = "YY-1.2 Share a larger example: has the number YY-1.4 now";
    private static final String WITHDRAWN = "YY-1.5 Lend an example: withdrawn";
    private static final String FIRST_RELEASE = "Release of 1 March 2025";

    @Autowired
    Site site;

    static Stream<String> feeds() {
        return Stream.of(
                "/feed.atom",
                "/pillars/chips/feed.atom",
                "/pillars/values/feed.atom",
                "/xx-demo-2025/feed.atom",
                "/xx-demo-2025/feed.atom?pillar=chips&primary=true&force=directs",
                "/yy-demo-2025/feed.atom",
                "/yy-demo-2025/feed.atom?kind=framing",
                "/xx-demo-2025/1.1.1/feed.atom",
                "/xx-demo-2025/1.0/feed.atom",
                "/yy-demo-2025/1.5/feed.atom");
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void hasAllThatAtomAsksFor(String path) {
        Feed feed = feed(path);
        assertThat(feed.getId()).isEqualTo(SITE + path);
        assertThat(feed.getTitle()).endsWith("changes");
        assertThat(feed.getRights()).isEqualTo("CC BY 4.0, https://creativecommons.org/licenses/by/4.0/");
        assertThat(feed.getAuthors())
                .singleElement()
                .satisfies(author -> assertThat(author.getName()).isEqualTo("Parallax"));
        assertThat(links(feed.getOtherLinks(), "self")).containsExactly(SITE + path);
        assertThat(links(feed.getOtherLinks(), "license"))
                .containsExactly("https://creativecommons.org/licenses/by/4.0/");
        assertThat(links(feed.getAlternateLinks(), "alternate"))
                .containsExactly(
                        path.equals("/feed.atom") ? SITE + "/releases" : SITE + path.replace("/feed.atom", ""));
        assertThat(feed.getEntries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.getId()).startsWith(SITE + "/");
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getSummary().getValue()).isNotBlank();
            assertThat(href(entry)).startsWith(SITE + "/");
        });
        assertThat(feed.getEntries()).extracting(Entry::getId).doesNotHaveDuplicates();
        assertThat(updates(feed)).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(feed.getUpdated().toInstant()).isEqualTo(updates(feed).get(0));
    }

    @Test
    void theFeedOfEventsIsThereBeforeThereAreAny() {
        Feed feed = feed("/events/feed.atom");
        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getUpdated().toInstant()).isEqualTo(Instant.parse("2025-12-01T00:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void isSentAsAtomInUtf8AndAskedForAgainByItsTag(String path) {
        Site.Answer answer = site.get(path);
        assertThat(answer.header("Content-Type")).hasValue("application/atom+xml;charset=UTF-8");
        assertThat(answer.body()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        assertThat(answer.header("ETag")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/atom+xml", "application/rss+xml;q=0.5, application/atom+xml", "*/*"})
    void isGivenToWhoeverAsksForAtom(String accept) {
        Site.Answer answer =
                site.send(site.request("/feed.atom").setHeader("Accept", accept).build());
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void theFeedOfAllChangesHasEachReleaseEachChangeAndEachWithdrawal() {
        assertThat(titles("/feed.atom"))
                .containsExactly(
                        "In preparation: Release of 1 December 2025",
                        "In preparation: XX-1.2.1 Build a larger example: changed",
                        "Release of 1 September 2025",
                        "XX-0.1 Why there is a plan: withdrawn",
                        WITHDRAWN,
                        RENAMED,
                        "Release of 1 June 2025",
                        CHANGED,
                        RELATION,
                        CHANGED,
                        FIRST_RELEASE);
    }

    @Test
    void anEntryIsDatedAtMidnightOfItsRelease() {
        assertThat(updates(feed("/xx-demo-2025/1.1.1/feed.atom")))
                .containsExactly(
                        Instant.parse("2025-06-01T00:00:00Z"),
                        Instant.parse("2025-06-01T00:00:00Z"),
                        Instant.parse("2025-06-01T00:00:00Z"),
                        Instant.parse("2025-03-01T00:00:00Z"));
    }

    @Test
    void identifiersArePermanentAddressesWithTheDateOfTheRelease() {
        assertThat(feed("/feed.atom").getEntries())
                .extracting(entry -> entry.getId().replace(SITE, ""))
                .containsExactly(
                        "/releases#2025-12-01",
                        "/xx-demo-2025/1.2.1/@2025-12-01",
                        "/releases#2025-09-01",
                        "/xx-demo-2025/0.1/@2025-09-01#withdrawn",
                        "/yy-demo-2025/1.5/@2025-09-01#withdrawn",
                        "/yy-demo-2025/1.2/@2025-09-01#withdrawn",
                        "/releases#2025-06-01",
                        "/xx-demo-2025/1.1.1/@2025-06-01",
                        "/relations/xx-1.1.1/yy-1.1/@2025-06-01",
                        "/xx-demo-2025/1.1.1/@2025-06-01#2",
                        "/releases#2025-03-01");
    }

    @Test
    void anEntryIsTheSameInEveryFeed() {
        List<Entry> all = feed("/feed.atom").getEntries();
        feeds().flatMap(path -> feed(path).getEntries().stream())
                .forEach(entry -> assertThat(all)
                        .filteredOn(same -> same.getId().equals(entry.getId()))
                        .singleElement()
                        .satisfies(same -> {
                            assertThat(same.getTitle()).isEqualTo(entry.getTitle());
                            assertThat(same.getSummary().getValue())
                                    .isEqualTo(entry.getSummary().getValue());
                            assertThat(href(same)).isEqualTo(href(entry));
                            assertThat(same.getUpdated()).isEqualTo(entry.getUpdated());
                        }));
    }

    @Test
    void anEntryLeadsToThePageAsOfItsReleaseOrToTheCurrentOneWhileThatIsPrepared() {
        assertThat(feed("/feed.atom").getEntries())
                .extracting(entry -> href(entry).replace(SITE, ""))
                .containsExactly(
                        "/compare/xx-demo-2025/yy-demo-2025",
                        "/xx-demo-2025/1.2.1",
                        "/compare/xx-demo-2025/yy-demo-2025/@2025-09-01",
                        "/xx-demo-2025/0.1/@2025-09-01",
                        "/yy-demo-2025/1.5/@2025-09-01",
                        "/yy-demo-2025/1.2/@2025-09-01",
                        "/compare/xx-demo-2025/yy-demo-2025/@2025-06-01",
                        "/xx-demo-2025/1.1.1/@2025-06-01",
                        "/relations/xx-1.1.1/yy-1.1/@2025-06-01",
                        "/xx-demo-2025/1.1.1/@2025-06-01",
                        "/compare/xx-demo-2025/yy-demo-2025/@2025-03-01");
    }

    @Test
    void whereAnEntryLeadsThereIsAPage() {
        assertThat(feed("/feed.atom").getEntries())
                .allSatisfy(entry -> assertThat(
                                site.get(href(entry).replace(SITE, "")).status())
                        .isIn(200, 301, 410));
    }

    @Test
    void anEntrySaysWhyAndWhatFollows() {
        assertThat(feed("/yy-demo-2025/feed.atom").getEntries())
                .extracting(entry -> entry.getSummary().getValue())
                .containsExactly(
                        "It said the same as another. It is followed by YY-1.1.",
                        "It was moved.",
                        "The rationale was too short.",
                        "The first release.");
    }

    @Test
    void theFeedOfAnItemTellsOfItAndOfItsRelations() {
        assertThat(titles("/xx-demo-2025/1.1.1/feed.atom")).containsExactly(CHANGED, RELATION, CHANGED, FIRST_RELEASE);
        assertThat(titles("/yy-demo-2025/1.1/feed.atom")).containsExactly(WITHDRAWN, RELATION, FIRST_RELEASE);
    }

    @Test
    void theFeedOfWhatNeverChangedHasTheReleaseThatFirstHadIt() {
        assertThat(titles("/xx-demo-2025/1.0/feed.atom")).containsExactly(FIRST_RELEASE);
        assertThat(titles("/pillars/values/feed.atom")).contains(FIRST_RELEASE);
    }

    @Test
    void theFeedOfAWithdrawnItemGoesOn() {
        assertThat(titles("/yy-demo-2025/1.5/feed.atom")).containsExactly(WITHDRAWN, FIRST_RELEASE);
    }

    @Test
    void theFeedOfARenamedItemIsThatOfItsNewNumberAndRemembersTheOldOne() {
        Site.Answer answer = site.get("/yy-demo-2025/1.2/feed.atom");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location").orElseThrow()).endsWith("/yy-demo-2025/1.4/feed.atom");
        assertThat(titles("/yy-demo-2025/1.4/feed.atom")).containsExactly(RENAMED, FIRST_RELEASE);
    }

    @Test
    void theFeedOfAPillarTellsOfItemsThatHaveItOrHadItBefore() {
        assertThat(titles("/pillars/chips/feed.atom"))
                .containsExactly(
                        "In preparation: XX-1.2.1 Build a larger example: changed",
                        RENAMED,
                        CHANGED,
                        RELATION,
                        CHANGED,
                        FIRST_RELEASE);
        assertThat(titles("/pillars/data/feed.atom"))
                .containsExactly(
                        "In preparation: XX-1.2.1 Build a larger example: changed",
                        WITHDRAWN,
                        RENAMED,
                        RELATION,
                        FIRST_RELEASE);
    }

    @Test
    void theFeedOfAListTellsOfWhatTheFilterShows() {
        assertThat(titles("/xx-demo-2025/feed.atom?force=directs"))
                .containsExactly(CHANGED, RELATION, CHANGED, FIRST_RELEASE);
        assertThat(titles("/xx-demo-2025/feed.atom?kind=framing"))
                .containsExactly("XX-0.1 Why there is a plan: withdrawn", FIRST_RELEASE);
        assertThat(feed("/xx-demo-2025/feed.atom?pillar=chips&force=directs").getTitle())
                .isEqualTo("An Invented Plan, Chips, Directs: changes");
    }

    @Test
    void theFeedOfAPlanNamesItInItsOwnLanguageToo() {
        assertThat(feed("/yy-demo-2025/feed.atom").getTitle()).isEqualTo("An Imagined Plan, 虚构计划: changes");
    }

    @ParameterizedTest
    @CsvSource({
        "/xx-demo-2025/feed.atom?kind=framing&pillar=chips, /xx-demo-2025/feed.atom?pillar=chips&kind=framing",
        "/xx-demo-2025/feed.atom?pillar=nothing, /xx-demo-2025/feed.atom",
        "/XX-demo-2025/1.1.1/Feed.atom, /xx-demo-2025/1.1.1/feed.atom"
    })
    void anotherSpellingMovesToTheCanonicalOne(String typed, String canonical) {
        Site.Answer answer = site.get(typed);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location").orElseThrow().replace(site.address(), ""))
                .isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pillars/nothing/feed.atom",
                "/zz-demo-2025/feed.atom",
                "/xx-demo-2025/1.9.9/feed.atom",
                "/xx-demo-2025/1.1/feed.atom",
                "/xx-demo-2025/01/feed.atom",
                "/bodies/union/feed.atom",
                "/xx-demo-2025/1.1.1/@2025-06-01/feed.atom"
            })
    void whatHasNoFeedIsMissing(String path) {
        assertThat(site.get(path).status()).isEqualTo(404);
        assertThat(site.send(site.request(path)
                                .setHeader("Accept", "application/atom+xml")
                                .build())
                        .status())
                .isEqualTo(404);
    }

    private List<String> titles(String path) {
        return feed(path).getEntries().stream().map(Entry::getTitle).toList();
    }

    private static List<Instant> updates(Feed feed) {
        return feed.getEntries().stream()
                .map(entry -> entry.getUpdated().toInstant())
                .toList();
    }

    private static String href(Entry entry) {
        return links(entry.getAlternateLinks(), "alternate").get(0);
    }

    private static List<String> links(List<Link> links, String relation) {
        return links.stream()
                .filter(link -> link.getRel().equals(relation))
                .map(Link::getHref)
                .toList();
    }

    private Feed feed(String path) {
        Site.Answer answer = site.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        try {
            return (Feed) new WireFeedInput().build(new StringReader(answer.body()));
        } catch (FeedException e) {
            throw new AssertionError(path, e);
        }
    }
}
