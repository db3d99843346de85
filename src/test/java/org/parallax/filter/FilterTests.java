package org.parallax.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.coding.CodeNames;
import org.parallax.coding.Codings;
import org.parallax.coding.Codings.Contested;
import org.parallax.coding.Variable;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.plan.Checked;
import org.parallax.plan.Pillars;
import org.parallax.plan.PlanId;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a filter counts is what it shows: every number is compared with the rows of the page that it promises. */
@WebTest
class FilterTests {
    private static final String US = "/us-aiap-2025";
    private static final String CN = "/cn-gaigap-2025";
    private static final String COMPARISON = "/compare/us-aiap-2025/cn-gaigap-2025/";
    private static final ItemFilter ALL = new ItemFilter(Map.of(), false, false);
    private static final long SEED = 20250726;
    private static final int COMBINATIONS = 200;
    private static final Pattern OPTION = Pattern.compile("(.+) \\((\\d+)\\)");
    private static final Pattern SHOWN =
            Pattern.compile("Shown: (\\d+) of (\\d+) items, and (no|\\d+) framing passages?\\.");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Autowired
    Site site;

    @Autowired
    Releases releases;

    @Autowired
    Codings codings;

    @Autowired
    Pillars pillars;

    private final Map<String, Document> pages = new HashMap<>();

    /** A page with a filter, and the facets that its path fixes. */
    private record Filtered(String path, Set<Facet> fixed) {
        static Filtered plan(String path) {
            return new Filtered(path, Set.of());
        }

        boolean comparison() {
            return !fixed.isEmpty();
        }

        String address(ItemFilter filter) {
            return filter.address(path, fixed);
        }
    }

    /** One option of a form. */
    private record Option(Facet facet, String value, int count, boolean chosen) {}

    private Document page(String address) {
        return pages.computeIfAbsent(address, site::page);
    }

    private static List<Option> options(Document page) {
        List<Option> options = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            for (Element option :
                    page.select(".filters select[name=" + facet.parameter() + "] option:not([value=''])")) {
                Matcher text = OPTION.matcher(option.text());
                assertThat(text.matches()).as(option.text()).isTrue();
                options.add(
                        new Option(facet, option.val(), Integer.parseInt(text.group(2)), option.hasAttr("selected")));
            }
        }
        return options;
    }

    private static List<String> items(Filtered page, Document shown) {
        return shown.select(
                        page.comparison()
                                ? ".duo > .side > .entries > .entry .ref"
                                : ".contents .rows li:not(.fr) .ref")
                .eachText();
    }

    private static List<String> framing(Filtered page, Document shown) {
        return shown.select(page.comparison() ? ".duo .framing .entry .ref" : ".contents .rows li.fr .ref")
                .eachText();
    }

    /** Every value that a facet can have, those included that nothing has. */
    private List<String> values(Facet facet) {
        CodeNames names = codings.names(releases.current());
        return switch (facet) {
            case PILLAR -> List.copyOf(names.of(Variable.PILLARS).keySet());
            case INSTRUMENT, FORCE, ADDRESSEE, SCOPE ->
                List.copyOf(names.of(facet.variable().orElseThrow()).keySet());
            case BODY -> List.copyOf(names.of(Variable.LEAD).keySet());
            case CHECKED ->
                Stream.of(Checked.values())
                        .map(level -> level.name().toLowerCase(java.util.Locale.ROOT))
                        .toList();
            case CONTESTED -> List.of("true");
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyValueShowsAsManyItemsAsItsOptionSays(Facet facet) {
        for (Filtered plan : List.of(Filtered.plan(US), Filtered.plan(CN))) {
            List<Option> offered = options(page(plan.path())).stream()
                    .filter(option -> option.facet() == facet)
                    .toList();
            assertThat(offered).extracting(Option::count).allMatch(count -> count > 0);
            List<String> values = values(facet);
            assertThat(values).containsAll(offered.stream().map(Option::value).toList());
            for (String value : values) {
                int count = offered.stream()
                        .filter(option -> option.value().equals(value))
                        .mapToInt(Option::count)
                        .sum();
                assertThat(items(plan, page(plan.address(ALL.with(facet, value)))))
                        .as("%s %s %s", plan.path(), facet, value)
                        .hasSize(count);
            }
        }
    }

    /** Each item has one value of these, so the options share out the plan. */
    @ParameterizedTest
    @EnumSource(names = {"INSTRUMENT", "FORCE", "ADDRESSEE", "SCOPE", "CHECKED"})
    void theOptionsOfAFacetWithOneValueAddUpToThePlan(Facet facet) {
        for (Filtered plan : List.of(Filtered.plan(US), Filtered.plan(CN))) {
            assertThat(options(page(plan.path())).stream()
                            .filter(option -> option.facet() == facet)
                            .mapToInt(Option::count)
                            .sum())
                    .isEqualTo(items(plan, page(plan.path())).size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {US, CN})
    void framingAloneShowsAsManyPassagesAsEachOptionSays(String path) {
        Filtered plan = Filtered.plan(path);
        ItemFilter framing = ALL.withFraming(true);
        Document all = page(plan.address(framing));
        assertThat(items(plan, all)).isEmpty();
        assertThat(framing(plan, all)).isEqualTo(framing(plan, page(path))).isNotEmpty();
        assertThat(options(all)).extracting(Option::facet).contains(Facet.PILLAR, Facet.CHECKED);
        for (Option option : options(all)) {
            String address = plan.address(framing.with(option.facet(), option.value()));
            assertThat(framing(plan, page(address))).as(address).hasSize(option.count());
            checkWhatIsSaid(plan, address);
        }
    }

    /** Fixed seed: the same combinations in every run. */
    @Test
    void anyCombinationShowsWhatItsOptionsPromise() {
        Random random = new Random(SEED);
        Release release = releases.current();
        List<Filtered> all = new ArrayList<>(Collections.nCopies(6, Filtered.plan(US)));
        all.addAll(Collections.nCopies(6, Filtered.plan(CN)));
        pillars.all(release).forEach(pillar -> all.add(new Filtered(COMPARISON + pillar.slug(), Set.of(Facet.PILLAR))));
        Set<String> seen = new TreeSet<>();
        int withRows = 0;
        int narrowed = 0;
        while (seen.size() < COMBINATIONS) {
            Filtered page = all.get(random.nextInt(all.size()));
            ItemFilter filter = combination(page, random);
            String address = page.address(filter);
            if (!seen.add(address)) {
                continue;
            }
            checkWhatIsSaid(page, address);
            Document shown = page(address);
            List<Option> options = options(shown);
            assertThat(options.stream().filter(Option::chosen))
                    .as(address)
                    .extracting(Option::facet)
                    .containsAll(filter.chosen().keySet());
            Option option = options.get(random.nextInt(options.size()));
            String narrower = page.address(filter.with(option.facet(), option.value()));
            assertThat(items(page, page(narrower)))
                    .as("%s, then %s", address, option)
                    .hasSize(option.count());
            withRows += items(page, shown).isEmpty() ? 0 : 1;
            narrowed += option.chosen() ? 0 : 1;
        }
        // Else the numbers would agree because there is nothing to see.
        assertThat(withRows).isGreaterThan(COMBINATIONS / 3);
        assertThat(narrowed).isGreaterThan(COMBINATIONS / 3);
        assertThat(seen).anyMatch(address -> address.contains("primary=true") && address.startsWith(COMPARISON));
        assertThat(seen).anyMatch(address -> address.contains("primary=true") && address.startsWith(US));
    }

    /** Two or three facets with a value each, some rare and most frequent, with and without the primary pillar. */
    private ItemFilter combination(Filtered page, Random random) {
        List<Option> offered = new ArrayList<>(options(page(page.path())));
        int facets = 2 + random.nextInt(2);
        ItemFilter filter = ALL;
        while (filter.chosen().size() < facets && !offered.isEmpty()) {
            Option option =
                    random.nextInt(3) == 0 ? offered.get(random.nextInt(offered.size())) : frequent(offered, random);
            filter = filter.with(option.facet(), option.value());
            offered.removeIf(other -> other.facet() == option.facet());
        }
        boolean primary =
                random.nextBoolean() && (page.comparison() || filter.chosen().containsKey(Facet.PILLAR));
        return new ItemFilter(filter.chosen(), primary, false);
    }

    private static Option frequent(List<Option> options, Random random) {
        int place = random.nextInt(options.stream().mapToInt(Option::count).sum());
        for (Option option : options) {
            place -= option.count();
            if (place < 0) {
                return option;
            }
        }
        throw new AssertionError();
    }

    private void checkWhatIsSaid(Filtered page, String address) {
        if (page.comparison()) {
            checkSides(page, address);
        } else {
            checkShown(page, address);
        }
    }

    /** The line over the rows of a plan. */
    private void checkShown(Filtered plan, String address) {
        Document shown = page(address);
        Matcher said = SHOWN.matcher(
                shown.expectFirst(".contents > .note[role=status]").text());
        assertThat(said.matches()).as(address).isTrue();
        assertThat(items(plan, shown)).as(address).hasSize(Integer.parseInt(said.group(1)));
        assertThat(items(plan, page(plan.path()))).hasSize(Integer.parseInt(said.group(2)));
        assertThat(framing(plan, shown)).as(address).hasSize(number(said.group(3)));
        assertThat(shown.select(".contents > .empty"))
                .as(address)
                .hasSize(items(plan, shown).size() + framing(plan, shown).size() == 0 ? 1 : 0);
    }

    /** The lines over and under the entries of each side of a comparison. */
    private void checkSides(Filtered page, String address) {
        List<Element> sides = page(address).select("section[aria-labelledby=items-h] .duo > .side");
        List<Element> whole = page(page.path()).select("section[aria-labelledby=items-h] .duo > .side");
        assertThat(sides).hasSize(2);
        for (int side = 0; side < 2; side++) {
            int shown = sides.get(side).select("> .entries > .entry").size();
            int all = whole.get(side).select("> .entries > .entry").size();
            assertThat(number(sides.get(side).expectFirst(".side-head p").text()))
                    .as(address)
                    .isEqualTo(shown);
            Element hidden = sides.get(side).selectFirst("> .note, > .empty:contains(hidden)");
            assertThat(hidden == null ? 0 : number(hidden.text())).as(address).isEqualTo(all - shown);
            int shownFraming = sides.get(side).select(".framing .entry").size();
            int allFraming = whole.get(side).select(".framing .entry").size();
            if (shownFraming == 0 && allFraming > 0) {
                assertThat(number(sides.get(side).expectFirst(".framing .kind").text()))
                        .as(address)
                        .isEqualTo(allFraming);
            }
        }
    }

    /** The first number of a text; none where it has none: "no items". */
    private static int number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }

    @ParameterizedTest
    @ValueSource(strings = {US, CN})
    void theContestedFilterShowsExactlyWhatTheCodersDifferOn(String path) {
        Filtered plan = Filtered.plan(path);
        PlanId id = new PlanId(path.substring(1));
        Document shown = page(plan.address(ALL.with(Facet.CONTESTED, "true")));
        Set<Contested> contested = codings.contested(releases.current(), List.of(id));
        assertThat(items(plan, shown))
                .extracting(ref -> ref.substring(3))
                .containsExactlyInAnyOrderElementsOf(contested.stream()
                        .filter(Contested::counted)
                        .map(provision -> provision.number().value())
                        .toList())
                .isNotEmpty();
        assertThat(framing(plan, shown))
                .extracting(ref -> ref.substring(3))
                .containsExactlyInAnyOrderElementsOf(contested.stream()
                        .filter(provision -> !provision.counted())
                        .map(provision -> provision.number().value())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                US + "?pillar=chips&primary=true&force=directs&checked=a",
                US + "?pillar=chips&primary=true&kind=framing",
                COMPARISON + "chips?primary=true",
                COMPARISON + "chips?primary=true&instrument=infrastructure",
            })
    void everyChoiceIsTakenBackAloneAndAllAtOnce(String address) {
        List<Element> links = new ArrayList<>(page(address).select(".chosen a"));
        Element last = links.remove(links.size() - 1);
        assertThat(last.text()).isEqualTo("Show all");
        assertThat(last.attr("href")).isEqualTo(address.replaceFirst("\\?.*", ""));
        List<String> chosen = parameters(address);
        assertThat(links).hasSameSizeAs(chosen);
        for (Element link : links) {
            List<String> left = parameters(link.attr("href"));
            boolean takesThePillar = left.stream().noneMatch(parameter -> parameter.startsWith("pillar="))
                    && chosen.contains("pillar=chips");
            assertThat(chosen).containsAll(left);
            assertThat(left).hasSize(chosen.size() - (takesThePillar && chosen.contains("primary=true") ? 2 : 1));
            assertThat(link.text()).contains(", remove");
        }
        assertThat(links.stream().map(link -> link.attr("href"))).doesNotHaveDuplicates();
    }

    private static List<String> parameters(String address) {
        int query = address.indexOf('?');
        return query < 0 ? List.of() : List.of(address.substring(query + 1).split("&", -1));
    }

    @Test
    void theFormIsClosedUntilSomethingIsChosen() {
        assertThat(page(US).expectFirst("details.filters").hasAttr("open")).isFalse();
        assertThat(page(US).select(".chosen")).isEmpty();
        for (String address : List.of(US + "?force=directs", US + "?kind=framing", COMPARISON + "chips?primary=true")) {
            assertThat(page(address).expectFirst("details.filters").hasAttr("open"))
                    .as(address)
                    .isTrue();
        }
        assertThat(page(US + "?force=directs")
                        .expectFirst("option[value=directs]")
                        .hasAttr("selected"))
                .isTrue();
    }

    /** The pillar of a comparison stands in its path, and it shows items and framing together. */
    @Test
    void aComparisonOffersNeitherAPillarNorFramingAlone() {
        Document page = page(COMPARISON + "chips");
        assertThat(page.select(".filters select").eachAttr("name"))
                .startsWith("instrument", "force", "addressee", "scope", "body", "checked")
                .doesNotContain("pillar");
        assertThat(page.select(".filters input").eachAttr("name")).containsExactly("primary");
    }
}
