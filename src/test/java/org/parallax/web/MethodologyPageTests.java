package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parallax.coding.Agreement;
import org.parallax.coding.Codings;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.plan.Plan;
import org.parallax.plan.Plans;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class MethodologyPageTests {
    @Autowired
    Site site;

    @Autowired
    Releases releases;

    @Autowired
    Plans plans;

    @Autowired
    Codings codings;

    @Test
    void saysThatNoHumanExpertHasReviewedAnything() {
        Document page = site.page("/methodology");
        assertThat(page.expectFirst("#machine-h").text())
                .isEqualTo("Machine-made, and not yet reviewed by a human expert");
        assertThat(page.expectFirst("#machine-h + p").text()).contains("No human expert has reviewed any of them yet");
    }

    @Test
    void showsTheAgreementOnEachVariableAsItIsComputed() {
        Release release = releases.current();
        List<Agreement> agreement = codings.agreement(release);
        List<Element> rows = site.page("/methodology")
                .select("table[aria-labelledby=agree-c], .scroll table.data")
                .select("tbody tr");
        assertThat(rows).hasSize(8).hasSameSizeAs(agreement);
        for (int place = 0; place < rows.size(); place++) {
            Agreement on = agreement.get(place);
            Element row = rows.get(place);
            assertThat(row.expectFirst("th a").attr("href"))
                    .isEqualTo("/codebook#" + on.variable().slug());
            List<Element> cells = row.select("td");
            assertThat(cells.get(0).text())
                    .isEqualTo(on.all().same() + " of " + on.all().items());
            assertShown(cells.get(1), on.all().alpha(), row);
            List<Plan> both = plans.all(release);
            assertThat(cells).hasSize(2 + both.size());
            for (int plan = 0; plan < both.size(); plan++) {
                assertShown(
                        cells.get(2 + plan),
                        Objects.requireNonNull(on.plans().get(both.get(plan).id()))
                                .alpha(),
                        row);
            }
        }
    }

    private static void assertShown(Element cell, OptionalDouble alpha, Element row) {
        if (alpha.isEmpty()) {
            assertThat(cell.text()).as(row.text()).isEqualTo("not defined");
        } else {
            assertThat(cell.text()).matches("-?\\d\\.\\d{3}");
            assertThat(Double.parseDouble(cell.text())).as(row.text()).isCloseTo(alpha.getAsDouble(), within(0.000501));
        }
    }

    /** The words under the table say so; should a figure fall, they have to be written anew. */
    @Test
    void noVariableFallsUnderWhatIsTakenAsReliable() {
        assertThat(site.page("/methodology").text()).contains("No variable fell under 0.8 over all items");
        assertThat(codings.agreement(releases.current()))
                .allSatisfy(on -> assertThat(on.all().alpha().orElse(1)).isGreaterThanOrEqualTo(0.8));
    }

    @Test
    void everyNumberOfContestedItemsOpensThem() {
        List<Element> links = site.page("/methodology").select("section[aria-labelledby=contested-h] .rows a");
        assertThat(links).hasSize(2);
        for (Element link : links) {
            Document behind = site.page(link.attr("href"));
            assertThat(link.text())
                    .isEqualTo(behind.select(".contents .rows li:not(.fr)").size() + " of "
                            + site.page(link.attr("href").replaceFirst("\\?.*", ""))
                                    .select(".contents .rows li:not(.fr)")
                                    .size()
                            + " items");
        }
    }
}
