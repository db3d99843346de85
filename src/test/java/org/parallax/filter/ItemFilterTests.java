package org.parallax.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** How a filter is read from a query, and how it is written into its one address. */
class ItemFilterTests {
    private static final ItemFilter ALL = new ItemFilter(Map.of(), false, false);

    private final Facets facets = new Facets(
            Map.of(
                    Facet.PILLAR, Map.of("chips", "Chips", "energy", "Energy"),
                    Facet.INSTRUMENT, Map.of("rules", "Rules", "funding", "Funding"),
                    Facet.FORCE, Map.of("directs", "Directs"),
                    Facet.ADDRESSEE, Map.of("firms", "Firms"),
                    Facet.SCOPE, Map.of("global", "Worldwide"),
                    Facet.BODY, Map.of("nist", "NIST"),
                    Facet.CHECKED, Map.of("a", "A", "b", "B"),
                    Facet.CONTESTED, Map.of("true", "differ")),
            Set.of());

    private String canonical(String query) {
        return read(query, Map.of()).address("/plan", Set.of());
    }

    private ItemFilter read(String query, Map<Facet, String> fixed) {
        MultiValueMap<String, String> parameters =
                UriComponentsBuilder.fromUriString("/plan?" + query).build().getQueryParams();
        return facets.read(parameters, fixed);
    }

    @Test
    void aFilterThatShowsEverythingHasNoQuery() {
        assertThat(ALL.address("/plan", Set.of())).isEqualTo("/plan");
    }

    @Test
    void theAddressHasEveryParameterInOneOrder() {
        ItemFilter filter = new ItemFilter(Map.of(), true, true)
                .with(Facet.CONTESTED, "true")
                .with(Facet.CHECKED, "a")
                .with(Facet.BODY, "nist")
                .with(Facet.SCOPE, "global")
                .with(Facet.ADDRESSEE, "firms")
                .with(Facet.FORCE, "directs")
                .with(Facet.INSTRUMENT, "rules")
                .with(Facet.PILLAR, "chips");
        assertThat(filter.address("/plan", Set.of()))
                .isEqualTo("/plan?pillar=chips&primary=true&instrument=rules&force=directs&addressee=firms&scope=global"
                        + "&body=nist&checked=a&contested=true&kind=framing");
    }

    @Test
    void anotherValueOfAFacetReplacesTheFirst() {
        assertThat(ALL.with(Facet.CHECKED, "a").with(Facet.CHECKED, "b").address("/plan", Set.of()))
                .isEqualTo("/plan?checked=b");
    }

    @Test
    void aFilterIsNotChangedByWhatIsMadeOfIt() {
        ItemFilter filter = ALL.with(Facet.CHECKED, "a");
        assertThat(filter.with(Facet.FORCE, "directs").without(Facet.CHECKED)).isNotEqualTo(filter);
        assertThat(filter.address("/plan", Set.of())).isEqualTo("/plan?checked=a");
    }

    @Test
    void withoutAFacetTheOthersStay() {
        ItemFilter filter = new ItemFilter(Map.of(Facet.PILLAR, "chips", Facet.FORCE, "directs"), true, true);
        assertThat(filter.without(Facet.FORCE).address("/plan", Set.of()))
                .isEqualTo("/plan?pillar=chips&primary=true&kind=framing");
    }

    @Test
    void withoutItsPillarAFilterAsksForNoPrimaryOne() {
        ItemFilter filter = new ItemFilter(Map.of(Facet.PILLAR, "chips", Facet.FORCE, "directs"), true, false);
        assertThat(filter.without(Facet.PILLAR).address("/plan", Set.of())).isEqualTo("/plan?force=directs");
    }

    @Test
    void whatIsNoFacetIsTakenBackByItself() {
        ItemFilter filter = new ItemFilter(Map.of(Facet.PILLAR, "chips"), true, true);
        assertThat(filter.withAnyRank().address("/plan", Set.of())).isEqualTo("/plan?pillar=chips&kind=framing");
        assertThat(filter.withFraming(false).address("/plan", Set.of())).isEqualTo("/plan?pillar=chips&primary=true");
    }

    @Test
    void whatThePathFixesStandsNotInTheQuery() {
        ItemFilter filter = new ItemFilter(Map.of(Facet.PILLAR, "chips", Facet.CHECKED, "a"), true, false);
        assertThat(filter.address("/compare/a/b/chips", Set.of(Facet.PILLAR)))
                .isEqualTo("/compare/a/b/chips?primary=true&checked=a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            pillar=chips                              | /plan?pillar=chips
            checked=a&pillar=chips                    | /plan?pillar=chips&checked=a
            primary=true&pillar=chips                 | /plan?pillar=chips&primary=true
            pillar=&instrument=&force=                | /plan
            pillar=&force=directs&scope=              | /plan?force=directs
            pillar=Chips&checked=A&contested=TRUE     | /plan?pillar=chips&checked=a&contested=true
            PILLAR=chips                              | /plan
            pillar=unheard-of&checked=a               | /plan?checked=a
            force=rules&instrument=directs            | /plan
            checked=d                                 | /plan
            contested=false                           | /plan
            page=2&checked=a&utm_source=x             | /plan?checked=a
            primary=true                              | /plan
            primary=true&pillar=unheard-of            | /plan
            primary=yes&pillar=chips                  | /plan?pillar=chips
            primary=&pillar=chips                     | /plan?pillar=chips
            pillar=chips&pillar=energy                | /plan?pillar=chips
            pillar=&pillar=energy                     | /plan?pillar=energy
            pillar=unheard-of&pillar=energy           | /plan?pillar=energy
            """)
    void aQueryIsReadIntoItsCanonicalForm(String query, String address) {
        assertThat(canonical(query)).isEqualTo(address);
    }

    @Test
    void whatThePathFixesIsNotReadFromTheQuery() {
        ItemFilter filter = read("pillar=energy&primary=true&checked=b", Map.of(Facet.PILLAR, "chips"));
        assertThat(filter.chosen()).containsOnly(Map.entry(Facet.PILLAR, "chips"), Map.entry(Facet.CHECKED, "b"));
        assertThat(filter.primary()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"<script>", "chips'", "chips\"", "chips%00", "'chips '", "chips;energy", "../chips"})
    void noValueButAKnownOneIsEverWrittenIntoAnAddress(String value) {
        assertThat(facets.read(MultiValueMap.fromSingleValue(Map.of("pillar", value)), Map.of()))
                .isEqualTo(ALL);
    }
}
