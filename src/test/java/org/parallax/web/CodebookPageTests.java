package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parallax.coding.Codebook;
import org.parallax.coding.Codings;
import org.parallax.coding.Variable;
import org.parallax.content.Releases;
import org.parallax.plan.Pillars;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class CodebookPageTests {
    @Autowired
    Site site;

    @Autowired
    Releases releases;

    @Autowired
    Codings codings;

    @Autowired
    Pillars pillars;

    @Test
    void everyValueStandsUnderItsVariable() {
        Document page = site.page("/codebook");
        assertThat(page.select("main > section[id]:not(#relations)").eachAttr("id"))
                .containsExactlyElementsOf(
                        Stream.of(Variable.values()).map(Variable::slug).toList());
        Codebook codebook = codings.codebook(releases.current());
        for (Codebook.Entry entry : codebook.variables()) {
            assertThat(page.select("#" + entry.variable().slug() + " .values > li")
                            .eachAttr("id"))
                    .containsExactlyElementsOf(slugs(entry).stream()
                            .map(slug -> entry.variable().slug() + "-" + slug)
                            .toList());
        }
    }

    private List<String> slugs(Codebook.Entry entry) {
        return entry.variable() == Variable.PILLARS
                ? pillars.all(releases.current()).stream()
                        .map(pillar -> pillar.slug().value())
                        .toList()
                : entry.values().stream().map(Codebook.Value::slug).toList();
    }

    @Test
    void everyCountOpensAsManyItemsAsItSays() {
        List<Element> counts = site.page("/codebook").select(".values .counts");
        assertThat(counts).hasSizeGreaterThan(30);
        for (Element count : counts) {
            List<Element> links = count.select("a");
            // Two plans: either a link, or the words that there are none.
            assertThat(links.size() + count.select(".none").size()).isEqualTo(2);
            for (Element link : links) {
                assertThat(site.page(link.attr("href")).select(".contents .rows li:not(.fr)"))
                        .as(link.attr("href"))
                        .hasSize(Integer.parseInt(link.text().replaceFirst(" items?$", "")));
            }
        }
    }

    /** What a plan has nothing of is not linked; behind the address that the link would have is nothing either. */
    @Test
    void whereAPlanHasNoItemTheFilterFindsNone() {
        for (Element value : site.page("/codebook").select(".values > li:has(.counts .none)")) {
            String variable = Objects.requireNonNull(value.closest("section")).id();
            String code = value.id().substring(variable.length() + 1);
            String plan =
                    value.select(".counts .none").prev("span").hasClass("plan-1") ? "us-aiap-2025" : "cn-gaigap-2025";
            String address = "/" + plan + "?" + (variable.equals("pillars") ? "pillar" : variable) + "=" + code;
            assertThat(site.page(address).select(".contents .rows li:not(.fr)"))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void everyExampleIsThere() {
        List<Element> values = site.page("/codebook").select(".values > li");
        assertThat(values)
                .allSatisfy(value -> assertThat(value.select(".rule a")).hasSize(1));
        assertThat(values.stream().map(value -> value.expectFirst(".rule a")).toList())
                .allSatisfy(example -> {
                    Site.Answer answer = site.get(example.attr("href"));
                    assertThat(answer.status()).as(example.text()).isEqualTo(200);
                    assertThat(answer.page().expectFirst(".item-ref").text()).isEqualTo(example.text());
                });
    }

    /** An example that has another value than the one that it is to show would teach the wrong rule. */
    @Test
    void everyExampleHasTheValueThatItShows() {
        for (Element value : site.page("/codebook")
                .select("#instrument, #force, #addressee, #scope")
                .select(".values > li")) {
            assertThat(site.page(value.expectFirst(".rule a").attr("href"))
                            .select(".facts a")
                            .eachAttr("href"))
                    .contains("/codebook#" + value.id());
        }
        for (Element value : site.page("/codebook").select("#pillars .values > li")) {
            assertThat(site.page(value.expectFirst(".rule a").attr("href"))
                            .select(".facts a")
                            .eachAttr("href"))
                    .contains("/pillars/" + value.id().substring("pillars-".length()));
        }
    }
}
