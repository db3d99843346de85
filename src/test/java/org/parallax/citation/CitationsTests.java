package org.parallax.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.parallax.citation.Style.APA;
import static org.parallax.citation.Style.CHICAGO;
import static org.parallax.citation.Style.GB_T_7714;
import static org.parallax.citation.Style.INLINE;
import static org.parallax.citation.Style.MLA;
import static org.parallax.citation.Style.WIKIPEDIA;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.DatabaseTest;
import org.parallax.address.ExampleSite;
import org.parallax.content.Release;
import org.parallax.content.ReleaseDate;
import org.parallax.content.Releases;
import org.parallax.plan.Checked;
import org.parallax.plan.InventedPlan;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Pillar;
import org.parallax.plan.PillarSlug;
import org.parallax.plan.Pillars;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.parallax.plan.Review;
import org.parallax.relation.RationaleKind;
import org.parallax.relation.Relation;
import org.parallax.relation.RelationType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** The shipped content cited, letter by letter. */
@DatabaseTest
class CitationsTests {
    private static final PlanId US = new PlanId("us-aiap-2025");
    private static final PlanId CN = new PlanId("cn-gaigap-2025");
    private static final LocalDate READ_ON = LocalDate.of(2026, 12, 1);

    private final Citations bean;
    private final Citations citations;
    private final Plans plans;
    private final Pillars pillars;
    private final Release release;
    private final Release published;
    private final PlanPair pair;

    @Autowired
    CitationsTests(Citations bean, MessageSource messages, Plans plans, Pillars pillars, Releases releases) {
        this.bean = bean;
        this.citations = new Citations(ExampleSite.addresses(), messages);
        this.plans = plans;
        this.pillars = pillars;
        // The content of the newest release, whatever its date is and whether it is published.
        this.release = dated(releases.current(), false);
        this.published = dated(releases.current(), true);
        this.pair = plans.pairs(release).get(0);
    }

    private static Release dated(Release content, boolean published) {
        return new Release(
                content.id(),
                new ReleaseDate(LocalDate.of(2026, 11, 24)),
                published,
                content.checksum(),
                content.comparisonRule(),
                content.note());
    }

    @Test
    void theUsPlan() {
        Citation citation = citations.plan(pair.first(), READ_ON);
        assertThat(citation.texts())
                .containsExactly(
                        entry(
                                INLINE,
                                "America’s AI Action Plan (White House, 23 July 2025,"
                                        + " https://www.whitehouse.gov/wp-content/uploads/2025/07/Americas-AI-Action-Plan.pdf)"),
                        entry(
                                CHICAGO,
                                "The White House. Winning the Race: America’s AI Action Plan. 2025."
                                        + " https://www.whitehouse.gov/wp-content/uploads/2025/07/Americas-AI-Action-Plan.pdf."),
                        entry(
                                APA,
                                "The White House. (2025). Winning the race: America’s AI action plan."
                                        + " https://www.whitehouse.gov/wp-content/uploads/2025/07/Americas-AI-Action-Plan.pdf"),
                        entry(
                                MLA,
                                "Winning the Race: America’s AI Action Plan. White House, 23 July 2025,"
                                        + " https://www.whitehouse.gov/wp-content/uploads/2025/07/Americas-AI-Action-Plan.pdf."),
                        entry(
                                GB_T_7714,
                                "The White House. Winning the race: America’s AI action plan[R/OL]."
                                        + " (2025-07-23)[2026-12-01]."
                                        + " https://www.whitehouse.gov/wp-content/uploads/2025/07/Americas-AI-Action-Plan.pdf."),
                        entry(
                                WIKIPEDIA,
                                "{{cite report |author=The White House"
                                        + " |title=Winning the Race: America's AI Action Plan"
                                        + " |location=Washington, D.C. |date=23 July 2025"
                                        + " |url=https://www.whitehouse.gov/wp-content/uploads/2025/07/Americas-AI-Action-Plan.pdf"
                                        + " |access-date=1 December 2026}}"));
    }

    @Test
    void chinasPlan() {
        Citation citation = citations.plan(pair.second(), READ_ON);
        assertThat(citation.texts())
                .containsExactly(
                        entry(
                                INLINE,
                                "Global AI Governance Action Plan (China, 26 July 2025,"
                                        + " https://www.fmprc.gov.cn/mfa_eng/xw/zyxw/202507/t20250729_11679232.html)"),
                        entry(
                                CHICAGO,
                                "Ministry of Foreign Affairs of the People’s Republic of China."
                                        + " Global AI Governance Action Plan. 2025."
                                        + " Originally published as 人工智能全球治理行动计划."
                                        + " https://www.fmprc.gov.cn/mfa_eng/xw/zyxw/202507/t20250729_11679232.html."),
                        entry(
                                APA,
                                "Ministry of Foreign Affairs of the People’s Republic of China. (2025)."
                                        + " Global AI governance action plan."
                                        + " https://www.fmprc.gov.cn/mfa_eng/xw/zyxw/202507/t20250729_11679232.html"
                                        + " (Original work published as 人工智能全球治理行动计划)"),
                        entry(
                                MLA,
                                "Global AI Governance Action Plan."
                                        + " Ministry of Foreign Affairs of the People’s Republic of China, 26 July 2025,"
                                        + " https://www.fmprc.gov.cn/mfa_eng/xw/zyxw/202507/t20250729_11679232.html."
                                        + " Originally published as 人工智能全球治理行动计划."),
                        entry(
                                GB_T_7714,
                                "中华人民共和国外交部. 人工智能全球治理行动计划[R/OL]. (2025-07-26)[2026-12-01]."
                                        + " https://www.mfa.gov.cn/zyxw/202507/t20250726_11677803.shtml."),
                        entry(
                                WIKIPEDIA,
                                "{{cite report |author=Ministry of Foreign Affairs of the People's Republic of China"
                                        + " |title=Global AI Governance Action Plan"
                                        + " |script-title=zh:人工智能全球治理行动计划"
                                        + " |location=Shanghai |date=26 July 2025"
                                        + " |url=https://www.fmprc.gov.cn/mfa_eng/xw/zyxw/202507/t20250729_11679232.html"
                                        + " |access-date=1 December 2026}}"));
    }

    @Test
    void anItemOfTheUsPlan() {
        Citation citation = citations.item(item(US, "1.3.2"), release, READ_ON);
        assertThat(citation.texts())
                .containsExactly(
                        entry(
                                INLINE,
                                "America’s AI Action Plan (White House, 23 July 2025), p. 5,"
                                        + " recommended policy action 1.3.2"
                                        + " (numbering by Parallax, https://parallax.example/US-1.3.2)"),
                        entry(
                                CHICAGO,
                                "Parallax. “US-1.3.2: Widen Researchers’ Access to Private-Sector AI Resources.”"
                                        + " Summary of America’s AI Action Plan, recommended policy action 1.3.2, p. 5,"
                                        + " PDF p. 8. November 24, 2026. https://parallax.example/us-aiap-2025/1.3.2."),
                        entry(
                                APA,
                                "Parallax. (2026, November 24). US-1.3.2: Widen researchers’ access to private-sector"
                                        + " AI resources [Summary of America’s AI Action Plan,"
                                        + " recommended policy action 1.3.2, p. 5, PDF p. 8]."
                                        + " https://parallax.example/us-aiap-2025/1.3.2"),
                        entry(
                                MLA,
                                "“US-1.3.2: Widen Researchers’ Access to Private-Sector AI Resources.”"
                                        + " Summary of America’s AI Action Plan, recommended policy action 1.3.2, p. 5,"
                                        + " PDF p. 8. Parallax, 24 Nov. 2026,"
                                        + " https://parallax.example/us-aiap-2025/1.3.2."),
                        entry(
                                GB_T_7714,
                                "Parallax. US-1.3.2: Widen researchers’ access to private-sector AI resources[EB/OL]."
                                        + " (2026-11-24)[2026-12-01]. https://parallax.example/us-aiap-2025/1.3.2."),
                        entry(
                                WIKIPEDIA,
                                "{{cite web |title=US-1.3.2: Widen researchers' access to private-sector AI resources"
                                        + " |website=Parallax |date=24 November 2026"
                                        + " |url=https://parallax.example/us-aiap-2025/1.3.2"
                                        + " |access-date=1 December 2026}}"));
    }

    @Test
    void anItemOfChinasPlan() {
        Citation citation = citations.item(item(CN, "5.3"), release, READ_ON);
        assertThat(citation.texts())
                .containsExactly(
                        entry(
                                INLINE,
                                "Global AI Governance Action Plan (China, 26 July 2025), action 5, commitment 5.3"
                                        + " (division and numbering by Parallax, https://parallax.example/CN-5.3)"),
                        entry(
                                CHICAGO,
                                "Parallax. “CN-5.3: Share Basic Resources and Lower the Threshold.”"
                                        + " Summary of Global AI Governance Action Plan, action 5, commitment 5.3."
                                        + " November 24, 2026. https://parallax.example/cn-gaigap-2025/5.3."),
                        entry(
                                APA,
                                "Parallax. (2026, November 24). CN-5.3: Share basic resources and lower the threshold"
                                        + " [Summary of Global AI Governance Action Plan, action 5, commitment 5.3]."
                                        + " https://parallax.example/cn-gaigap-2025/5.3"),
                        entry(
                                MLA,
                                "“CN-5.3: Share Basic Resources and Lower the Threshold.”"
                                        + " Summary of Global AI Governance Action Plan, action 5, commitment 5.3."
                                        + " Parallax, 24 Nov. 2026, https://parallax.example/cn-gaigap-2025/5.3."),
                        entry(
                                GB_T_7714,
                                "Parallax. CN-5.3: Share basic resources and lower the threshold[EB/OL]."
                                        + " (2026-11-24)[2026-12-01]. https://parallax.example/cn-gaigap-2025/5.3."),
                        entry(
                                WIKIPEDIA,
                                "{{cite web |title=CN-5.3: Share basic resources and lower the threshold"
                                        + " |website=Parallax |date=24 November 2026"
                                        + " |url=https://parallax.example/cn-gaigap-2025/5.3"
                                        + " |access-date=1 December 2026}}"));
    }

    @Test
    void aRelation() {
        Citation citation = citations.relation(relation(RelationType.OVERLAPS), pair, release, READ_ON);
        assertThat(citation.texts())
                .containsExactly(
                        entry(
                                INLINE,
                                "“US-1.3.2 overlaps with CN-5.3”, on the US plan and China’s plan"
                                        + " (Parallax, 24 November 2026,"
                                        + " https://parallax.example/relations/us-1.3.2/cn-5.3)"),
                        entry(
                                CHICAGO,
                                "Parallax. “US-1.3.2 Overlaps with CN-5.3.” Relation between America’s AI Action Plan,"
                                        + " recommended policy action 1.3.2, and Global AI Governance Action Plan,"
                                        + " commitment 5.3. November 24, 2026."
                                        + " https://parallax.example/relations/us-1.3.2/cn-5.3."),
                        entry(
                                APA,
                                "Parallax. (2026, November 24). US-1.3.2 overlaps with CN-5.3"
                                        + " [Relation between America’s AI Action Plan,"
                                        + " recommended policy action 1.3.2, and Global AI Governance Action Plan,"
                                        + " commitment 5.3]. https://parallax.example/relations/us-1.3.2/cn-5.3"),
                        entry(
                                MLA,
                                "“US-1.3.2 Overlaps with CN-5.3.” Relation between America’s AI Action Plan,"
                                        + " recommended policy action 1.3.2, and Global AI Governance Action Plan,"
                                        + " commitment 5.3. Parallax, 24 Nov. 2026,"
                                        + " https://parallax.example/relations/us-1.3.2/cn-5.3."),
                        entry(
                                GB_T_7714,
                                "Parallax. US-1.3.2 overlaps with CN-5.3[EB/OL]. (2026-11-24)[2026-12-01]."
                                        + " https://parallax.example/relations/us-1.3.2/cn-5.3."),
                        entry(
                                WIKIPEDIA,
                                "{{cite web |title=US-1.3.2 overlaps with CN-5.3 |website=Parallax"
                                        + " |date=24 November 2026"
                                        + " |url=https://parallax.example/relations/us-1.3.2/cn-5.3"
                                        + " |access-date=1 December 2026}}"));
    }

    @Test
    void aComparisonOnOnePillar() {
        Citation citation = citations.comparison(pair, pillar(), release, READ_ON);
        assertThat(citation.texts())
                .containsExactly(
                        entry(
                                INLINE,
                                "“Open source and open models: US plan and China’s plan” (Parallax, 24 November 2026,"
                                        + " https://parallax.example/compare/us-aiap-2025/cn-gaigap-2025/open-source)"),
                        entry(
                                CHICAGO,
                                "Parallax. “Open Source and Open Models: US Plan and China’s Plan.”"
                                        + " Comparison of America’s AI Action Plan (White House, 2025)"
                                        + " and Global AI Governance Action Plan (China, 2025). November 24, 2026."
                                        + " https://parallax.example/compare/us-aiap-2025/cn-gaigap-2025/open-source."),
                        entry(
                                APA,
                                "Parallax. (2026, November 24). Open source and open models: US plan and China’s plan"
                                        + " [Comparison of America’s AI Action Plan (White House, 2025)"
                                        + " and Global AI Governance Action Plan (China, 2025)]."
                                        + " https://parallax.example/compare/us-aiap-2025/cn-gaigap-2025/open-source"),
                        entry(
                                MLA,
                                "“Open Source and Open Models: US Plan and China’s Plan.”"
                                        + " Comparison of America’s AI Action Plan (White House, 2025)"
                                        + " and Global AI Governance Action Plan (China, 2025). Parallax, 24 Nov. 2026,"
                                        + " https://parallax.example/compare/us-aiap-2025/cn-gaigap-2025/open-source."),
                        entry(
                                GB_T_7714,
                                "Parallax. Open source and open models: US plan and China’s plan[EB/OL]."
                                        + " (2026-11-24)[2026-12-01]."
                                        + " https://parallax.example/compare/us-aiap-2025/cn-gaigap-2025/open-source."),
                        entry(
                                WIKIPEDIA,
                                "{{cite web |title=Open source and open models: US plan and China's plan"
                                        + " |website=Parallax |date=24 November 2026"
                                        + " |url=https://parallax.example/compare/us-aiap-2025/cn-gaigap-2025/open-source"
                                        + " |access-date=1 December 2026}}"));
    }

    @Test
    void aComparisonOverAllPillars() {
        assertThat(citations.comparison(pair.swapped(), release, READ_ON).texts())
                .containsEntry(
                        INLINE,
                        "“China’s plan and US plan, side by side” (Parallax, 24 November 2026,"
                                + " https://parallax.example/compare/cn-gaigap-2025/us-aiap-2025)");
    }

    @Test
    void anyPage() {
        assertThat(citations.page("Counts", "/counts", release, READ_ON).texts())
                .containsEntry(INLINE, "“Counts” (Parallax, 24 November 2026, https://parallax.example/counts)")
                .containsEntry(CHICAGO, "Parallax. “Counts.” November 24, 2026. https://parallax.example/counts.")
                .containsEntry(APA, "Parallax. (2026, November 24). Counts. https://parallax.example/counts")
                .containsEntry(MLA, "“Counts.” Parallax, 24 Nov. 2026, https://parallax.example/counts.")
                .containsEntry(
                        GB_T_7714,
                        "Parallax. Counts[EB/OL]. (2026-11-24)[2026-12-01]. https://parallax.example/counts.");
    }

    @Test
    void anItemThatRunsOverAPageBreakIsCitedWithBothPages() {
        PolicyItem item = plans.items(release, US).stream()
                .filter(each -> each.printedPageEnd() != null)
                .findFirst()
                .orElseThrow();
        Citation citation = citations.item(item, release, READ_ON);
        String printed = "pp. " + item.printedPage() + "–" + item.printedPageEnd();
        assertThat(citation.texts().get(INLINE)).contains("), " + printed + ", recommended policy action ");
        assertThat(citation.texts().get(CHICAGO))
                .contains(", " + printed + ", PDF pp. " + item.pdfPage() + "–"
                        + item.plan().pdfPage(item.printedPageEnd()) + ". ");
    }

    @Test
    void aFramingPassageIsCitedAsWhatItIs() {
        Provision passage =
                plans.framingPassage(release, US, new PlanNumber("1.3.0")).orElseThrow();
        assertThat(citations.item(passage, release, READ_ON).texts().get(INLINE))
                .isEqualTo("America’s AI Action Plan (White House, 23 July 2025), p. 4, framing passage 1.3.0"
                        + " (numbering by Parallax, https://parallax.example/US-1.3.0)");
    }

    @Test
    void aPublishedReleaseIsCitedAtItsOwnAddress() {
        assertThat(citations.item(item(US, "1.3.2"), published, READ_ON).texts().get(APA))
                .endsWith(" https://parallax.example/us-aiap-2025/1.3.2/@2026-11-24");
        assertThat(citations
                        .relation(relation(RelationType.OVERLAPS), pair, published, READ_ON)
                        .texts()
                        .get(APA))
                .endsWith(" https://parallax.example/relations/us-1.3.2/cn-5.3/@2026-11-24");
        assertThat(citations.comparison(pair, published, READ_ON).texts().get(APA))
                .endsWith(" https://parallax.example/compare/us-aiap-2025/cn-gaigap-2025/@2026-11-24");
    }

    @Test
    void aReleaseInPreparationSaysSoInItsNote() {
        assertThat(citations.page("Counts", "/counts", release, READ_ON).ris())
                .contains("N1  - Release of 24 November 2026, in preparation.\r\n");
        assertThat(citations.page("Counts", "/counts", published, READ_ON).ris())
                .contains("N1  - Release of 24 November 2026.\r\n");
    }

    @Test
    void titlesAreSetInItalicsAndAddressesLinked() {
        assertThat(citations.plan(pair.first(), READ_ON).html().get(CHICAGO))
                .isEqualTo("The White House. <i>Winning the Race: America’s AI Action Plan</i>. 2025."
                        + " <a href=\"https://www.whitehouse.gov/wp-content/uploads/2025/07/Americas-AI-Action-Plan.pdf\">"
                        + "https://www.whitehouse.gov/wp-content/uploads/2025/07/Americas-AI-Action-Plan.pdf</a>.");
        assertThat(citations.item(item(US, "1.3.2"), release, READ_ON).html().get(INLINE))
                .endsWith(" (numbering by Parallax,"
                        + " <a href=\"https://parallax.example/US-1.3.2\">https://parallax.example/US-1.3.2</a>)");
    }

    @Test
    void chineseIsMarkedAsSuchAndNotSetInItalics() {
        assertThat(citations.plan(pair.second(), READ_ON).html().get(MLA))
                .endsWith("</a>. Originally published as <span lang=\"zh-Hans\">人工智能全球治理行动计划</span>.");
        assertThat(citations.plan(pair.second(), READ_ON).html().get(GB_T_7714))
                .startsWith("<span lang=\"zh-Hans\">中华人民共和国外交部</span>."
                        + " <span lang=\"zh-Hans\">人工智能全球治理行动计划</span>[R/OL].");
    }

    @Test
    void aPlanAsBibtex() {
        assertThat(citations.plan(pair.second(), READ_ON).bibtex()).isEqualTo("""
                @techreport{cn-gaigap-2025,
                  author = {{Ministry of Foreign Affairs of the People’s Republic of China}},
                  title = {{Global AI Governance Action Plan}},
                  institution = {{Ministry of Foreign Affairs of the People’s Republic of China}},
                  type = {Report},
                  address = {Shanghai},
                  year = {2025},
                  month = jul,
                  day = {26},
                  url = {https://www.fmprc.gov.cn/mfa_eng/xw/zyxw/202507/t20250729_11679232.html},
                  language = {english},
                  origtitle = {人工智能全球治理行动计划},
                  note = {Original title: 人工智能全球治理行动计划. Issued at the 2025 World AI Conference and High-Level Meeting on Global AI Governance.}
                }
                """);
    }

    @Test
    void anItemAsBibtex() {
        assertThat(citations.item(item(US, "1.3.2"), release, READ_ON).bibtex()).isEqualTo("""
                @misc{parallax-us-1.3.2,
                  author = {{Parallax}},
                  title = {{US-1.3.2: Widen researchers’ access to private-sector AI resources}},
                  year = {2026},
                  month = nov,
                  day = {24},
                  url = {https://parallax.example/us-aiap-2025/1.3.2},
                  language = {english},
                  note = {Summary of America’s AI Action Plan, recommended policy action 1.3.2, p. 5, PDF p. 8. Release of 24 November 2026, in preparation. Official text: https://www.whitehouse.gov/wp-content/uploads/2025/07/Americas-AI-Action-Plan.pdf\\#page=8}
                }
                """);
    }

    @Test
    void aPlanAsRis() {
        assertThat(citations.plan(pair.first(), READ_ON).ris()).isEqualTo("""
                TY  - RPRT
                ID  - us-aiap-2025
                AU  - The White House
                TI  - Winning the Race: America’s AI Action Plan
                PB  - The White House
                CY  - Washington, D.C.
                PY  - 2025
                DA  - 2025/07/23
                LA  - en
                UR  - https://www.whitehouse.gov/wp-content/uploads/2025/07/Americas-AI-Action-Plan.pdf
                ER  -\040
                """.replace("\n", "\r\n"));
    }

    @Test
    void anItemAsRis() {
        assertThat(citations.item(item(CN, "5.3"), release, READ_ON).ris()).isEqualTo("""
                TY  - ELEC
                ID  - parallax-cn-5.3
                AU  - Parallax
                TI  - CN-5.3: Share basic resources and lower the threshold
                PY  - 2026
                DA  - 2026/11/24
                LA  - en
                UR  - https://parallax.example/cn-gaigap-2025/5.3
                N1  - Summary of Global AI Governance Action Plan, action 5, commitment 5.3. Release of 24 November 2026, in preparation. Official text: https://www.fmprc.gov.cn/mfa_eng/xw/zyxw/202507/t20250729_11679232.html
                ER  -\040
                """.replace("\n", "\r\n"));
    }

    @Test
    void aPlanAsCslJson() {
        assertThat(citations.plan(pair.second(), READ_ON).cslJson()).isEqualToNormalizingNewlines("""
                [ {
                  "id" : "cn-gaigap-2025",
                  "type" : "report",
                  "language" : "en",
                  "author" : [ {
                    "literal" : "Ministry of Foreign Affairs of the People’s Republic of China"
                  } ],
                  "issued" : {
                    "date-parts" : [ [ 2025, 7, 26 ] ]
                  },
                  "event-title" : "2025 World AI Conference and High-Level Meeting on Global AI Governance",
                  "note" : "Original title: 人工智能全球治理行动计划. Issued at the 2025 World AI Conference and High-Level Meeting on Global AI Governance.",
                  "original-title" : "人工智能全球治理行动计划",
                  "publisher-place" : "Shanghai",
                  "title" : "Global AI governance action plan",
                  "URL" : "https://www.fmprc.gov.cn/mfa_eng/xw/zyxw/202507/t20250729_11679232.html"
                } ]
                """);
    }

    @Test
    void noFileChangesFromDayToDay() {
        Citation today = citations.item(item(US, "1.3.2"), release, READ_ON);
        Citation tomorrow = citations.item(item(US, "1.3.2"), release, READ_ON.plusDays(1));
        assertThat(tomorrow.texts()).isNotEqualTo(today.texts());
        assertThat(tomorrow.bibtex()).isEqualTo(today.bibtex());
        assertThat(tomorrow.ris()).isEqualTo(today.ris());
        assertThat(tomorrow.cslJson()).isEqualTo(today.cslJson());
    }

    @Test
    void aPlanWithoutAnotherPublisherIsByItsIssuer() {
        Plan invented = InventedPlan.plan("xx-demo-2025");
        assertThat(citations.plan(invented, READ_ON).texts())
                .containsEntry(
                        APA, "Ministry of Examples. (2025). An invented plan. https://example.org/xx-demo-2025.pdf");
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void aRelationOfEachTypeHasATitle(RelationType type) {
        assertThat(citations
                        .relation(relation(type), pair.swapped(), release, READ_ON)
                        .texts()
                        .get(INLINE))
                .matches("“US-1\\.3\\.2 [a-z ]+ CN-5\\.3”, on the US plan and China’s plan \\(.*");
    }

    @Test
    void aRelationOfItemsOfOtherPlansIsRefused() {
        Plan invented = InventedPlan.plan("xx-demo-2025");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> citations.relation(
                        relation(RelationType.OVERLAPS), new PlanPair(invented, pair.first()), release, READ_ON));
    }

    @Test
    void theApplicationHasThem() {
        assertThat(bean.plan(pair.first(), READ_ON)).isEqualTo(citations.plan(pair.first(), READ_ON));
    }

    private PolicyItem item(PlanId plan, String number) {
        return plans.item(release, plan, new PlanNumber(number)).orElseThrow();
    }

    /** Invented, so that it stays as it is whatever the two items are settled to be to one another. */
    private static Relation relation(RelationType type) {
        return new Relation(
                new ItemRef("US", new PlanNumber("1.3.2")),
                new ItemRef("CN", new PlanNumber("5.3")),
                type,
                4,
                RationaleKind.SEMANTIC,
                "Both do something.",
                Checked.C,
                Review.MACHINE,
                LocalDate.of(2026, 11, 24));
    }

    private Pillar pillar() {
        return pillars.find(release, new PillarSlug("open-source")).orElseThrow();
    }
}
