package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.plan.PlanId;
import org.parallax.source.PlanOutline.Expected;
import org.parallax.source.PlanOutline.Source;

class SourceNameTests {
    private static final PlanOutline HARBOUR = plan(
            "xx-harbour-2024",
            new Source("en", "https://harbour.example/files/harbour-plan.pdf"),
            new Source("zh-Hans", "https://harbour.example/zh/content_77.htm"),
            new Source("en", "https://mirror.example/plan.pdf"));

    private static final PlanOutline ORCHARDS =
            plan("yy-orchards-2024", new Source("en", "https://orchards.example/the%20plan.html"));

    private static final List<PlanOutline> PLANS = List.of(HARBOUR, ORCHARDS);

    private static PlanOutline plan(String id, Source... sources) {
        return new PlanOutline(
                new PlanId(id),
                "XX",
                List.of("A Plan"),
                List.of(sources),
                null,
                0,
                List.of(Outlines.heading("1", "A Heading")),
                List.of(Outlines.coded("1.1", "Dredge the basins.")));
    }

    @Test
    void aFileIsOfficialByTheLastPartOfAnAddress() throws Exception {
        assertThat(SourceName.of("harbour-plan.pdf", PLANS))
                .isEqualTo(new SourceName(
                        "harbour-plan.pdf", HARBOUR, "en", "https://harbour.example/files/harbour-plan.pdf", true));
        assertThat(SourceName.of("the%20plan.html", PLANS))
                .isEqualTo(new SourceName(
                        "the%20plan.html", ORCHARDS, "en", "https://orchards.example/the%20plan.html", true));
    }

    @Test
    void anOfficialFileIsComparedOnlyInTheLanguageThatIsCited() throws Exception {
        SourceName chinese = SourceName.of("content_77.htm", PLANS);

        assertThat(chinese.language()).isEqualTo("zh-Hans");
        assertThat(chinese.address()).isEqualTo("https://harbour.example/zh/content_77.htm");
        assertThat(chinese.compared()).isFalse();
        assertThat(SourceName.of("plan.pdf", PLANS).compared()).isTrue();
    }

    @Test
    void onlyACitedDocumentIsExpectedToHaveTheWordsThatWereCoded() throws Exception {
        assertThat(SourceName.of("harbour-plan.pdf", PLANS).expected()).isEqualTo(HARBOUR.provisions());
        assertThat(SourceName.of("content_77.htm", PLANS).expected())
                .singleElement()
                .isEqualTo(new Expected(
                        HARBOUR.provisions().get(0).number(), true, "Title of 1.1", "Title of 1.1 Our summary.", null));
    }

    @ParameterizedTest
    @CsvSource({
        "yy-orchards-2024.en.council.html, en",
        "yy-orchards-2024.zh-hans.council.html, zh-Hans",
        "yy-orchards-2024.PT-br.A-Friend-2.htm, pt-BR",
        "yy-orchards-2024.fr.council.pdf, fr"
    })
    void aTranslationIsKnownByItsPlanAndLanguage(String name, String language) throws Exception {
        assertThat(SourceName.of(name, PLANS)).isEqualTo(new SourceName(name, ORCHARDS, language, null, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plan.html",
                "HARBOUR-PLAN.PDF",
                "harbour-plan.pdf.html",
                "zz-vineyards-2024.en.council.html",
                "yy-orchards-2024.en.html",
                "yy-orchards-2024..council.html",
                "yy-orchards-2024.english.council.html",
                "yy-orchards-2024.en.council.txt",
                "yy-orchards-2024.en.council.html.exe",
                "files/harbour-plan.pdf",
                "../yy-orchards-2024.en.council.html",
                "yy-orchards-2024.en.../council.html",
                "yy-orchards-2024.en.a/b.html",
                "yy-orchards-2024.en.a\\b.html",
                "yy-orchards-2024.en.a b.html",
                "yy-orchards-2024.en.<b>.html",
                "yy-orchards-2024.en.译者.html",
                "yy-orchards-2024.en.council.html\n",
                "yy-orchards-2024.en.council\u0000.html"
            })
    void anyOtherNameIsRefusedAndTheMessageSaysWhichAreKnown(String name) {
        assertThatThrownBy(() -> SourceName.of(name, PLANS))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("No plan has a document of this name. Known are harbour-plan.pdf, content_77.htm, plan.pdf,"
                        + " the%20plan.html, and PLAN.LANGUAGE.NAME.html for a translation.");
    }

    @Test
    void theNameOfATranslatorHasAtMostFortyCharacters() throws Exception {
        String name = "yy-orchards-2024.en." + "a".repeat(40) + ".html";

        assertThat(SourceName.of(name, PLANS).plan()).isEqualTo(ORCHARDS);
        assertThatThrownBy(() -> SourceName.of(name.replace(".html", "a.html"), PLANS))
                .isInstanceOf(UnreadableSourceException.class);
    }
}
