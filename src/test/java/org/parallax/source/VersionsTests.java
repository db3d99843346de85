package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.source.Versions.Column;
import org.parallax.source.Versions.Row;
import org.parallax.source.Versions.Sentence;

class VersionsTests {
    private static final AttachedDocument ENGLISH = Outlines.attached("harbour-plan.html", "en");
    private static final AttachedDocument CHINESE = Outlines.attached("harbour-plan-zh.html", "zh-Hans");
    private static final AttachedDocument FRENCH = Outlines.attached("xx-harbour-2024.fr.council.html", "fr");

    private static final String SHIPS = "Large ships wait outside the harbour, because the basins are too shallow.";
    private static final String DREDGERS = "The navy lends its dredgers.";

    private static Column column(AttachedDocument document, String... texts) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String text : texts) {
            sentences.add(new Sentence(text, start, start + text.length()));
            start += text.length() + 1;
        }
        return new Column(document, sentences);
    }

    private static List<List<List<String>>> texts(Versions versions) {
        return versions.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.stream().map(Sentence::text).toList())
                        .toList())
                .toList();
    }

    private static String sentence(int length) {
        return "x".repeat(length);
    }

    @Test
    void noColumnsAreNoVersions() {
        assertThat(Versions.of(List.of(), List.of())).isEqualTo(Versions.NONE);
    }

    @Test
    void twoVersionsStandSentenceBesideSentence() {
        Versions versions = Versions.of(
                List.of(column(ENGLISH, SHIPS, DREDGERS), column(CHINESE, "由于港池太浅，大型船舶只能在港外等候，时间往往很长。", "海军出借挖泥船。")),
                List.of());

        assertThat(versions.documents()).containsExactly(ENGLISH, CHINESE);
        assertThat(texts(versions))
                .containsExactly(
                        List.of(List.of(SHIPS), List.of("由于港池太浅，大型船舶只能在港外等候，时间往往很长。")),
                        List.of(List.of(DREDGERS), List.of("海军出借挖泥船。")));
    }

    @Test
    void aRowEndsOnlyWhereAllVersionsEndASentence() {
        String first = sentence(150);
        String second = sentence(60);
        String third = sentence(70);
        String both = sentence(130);
        String last = sentence(200);

        Versions versions = Versions.of(
                List.of(
                        column(ENGLISH, first, second, third, last),
                        column(CHINESE, first, second, third, last),
                        column(FRENCH, first, both, last)),
                List.of());

        assertThat(texts(versions))
                .containsExactly(
                        List.of(List.of(first), List.of(first), List.of(first)),
                        List.of(List.of(second, third), List.of(second, third), List.of(both)),
                        List.of(List.of(last), List.of(last), List.of(last)));
    }

    @Test
    void aVersionWithoutSentencesHasEmptyCells() {
        Versions versions = Versions.of(List.of(column(ENGLISH, SHIPS, DREDGERS), column(CHINESE)), List.of());

        assertThat(texts(versions))
                .containsExactly(List.of(List.of(SHIPS), List.of()), List.of(List.of(DREDGERS), List.of()));
    }

    @Test
    void whatTheFirstVersionLacksStandsInARow() {
        Versions versions = Versions.of(List.of(column(ENGLISH), column(CHINESE, "海军出借挖泥船。")), List.of());

        assertThat(texts(versions)).containsExactly(List.of(List.of(), List.of("海军出借挖泥船。")));
    }

    @Test
    void everySentenceIsInOneRowInItsOrder() {
        Random random = new Random(20240501);
        for (int trial = 0; trial < 300; trial++) {
            List<Column> columns = IntStream.rangeClosed(0, 1 + random.nextInt(2))
                    .mapToObj(at -> column(
                            List.of(ENGLISH, CHINESE, FRENCH).get(at),
                            random.ints(random.nextInt(12), 1, 300)
                                    .mapToObj(VersionsTests::sentence)
                                    .toArray(String[]::new)))
                    .toList();

            Versions versions = Versions.of(columns, List.of());

            for (int at = 0; at < columns.size(); at++) {
                int column = at;
                assertThat(versions.rows().stream().flatMap(row -> row.cells().get(column).stream()))
                        .containsExactlyElementsOf(columns.get(at).sentences());
            }
        }
    }

    private static VersionNote note(String number, String english, String chinese) {
        return new VersionNote(
                new PlanId("xx-harbour-2024"),
                new PlanNumber(number),
                Map.of("en", english, "zh-Hans", chinese),
                "The versions differ.");
    }

    @Test
    void aNoteMarksTheRowThatHasItsTermInEitherLanguage() {
        VersionNote dredgers = note("1.1", "DREDGERS", "没有");
        VersionNote shallow = note("1.2", "nothing", "港池太浅");
        VersionNote both = note("1.3", "ships", "大型船舶");
        VersionNote absent = note("1.4", "pilots", "引航员");

        Versions versions = Versions.of(
                List.of(column(ENGLISH, SHIPS, DREDGERS), column(CHINESE, "由于港池太浅，大型船舶只能在港外等候，时间往往很长。", "海军出借挖泥船。")),
                List.of(dredgers, shallow, both, absent));

        assertThat(versions.rows()).extracting(Row::notes).containsExactly(List.of(shallow, both), List.of(dredgers));
    }

    @Test
    void aTermOfAnotherLanguageMarksNothing() {
        Versions versions = Versions.of(
                List.of(column(FRENCH, SHIPS, DREDGERS), column(CHINESE, "ships", "海军")),
                List.of(note("1.1", "ships", "港池")));

        assertThat(versions.rows()).extracting(Row::notes).containsOnly(List.of());
    }

    private static OfficialPassage passage(AttachedDocument document, int start, int end) {
        return new OfficialPassage(
                document,
                new PlanNumber("1.1"),
                How.NEAREST,
                "1",
                "words",
                "0".repeat(64),
                start,
                end,
                "",
                "",
                null,
                null);
    }

    @Test
    void aroundPassagesOnlyTheirRowsAreLeft() {
        String[] texts = {sentence(100), sentence(50), sentence(160), sentence(80)};
        Versions versions = Versions.of(List.of(column(ENGLISH, texts), column(CHINESE, texts)), List.of());

        // The second sentence is the characters from 101 to the one before 151.
        assertThat(versions.around(List.of(passage(ENGLISH, 101, 151))).rows())
                .containsExactly(versions.rows().get(1));
        assertThat(versions.around(List.of(passage(CHINESE, 120, 130))).rows())
                .containsExactly(versions.rows().get(1));
        assertThat(versions.around(List.of(passage(ENGLISH, 120, 153))).rows())
                .isEqualTo(versions.rows().subList(1, 3));
        assertThat(versions.around(List.of(passage(ENGLISH, 0, 100), passage(CHINESE, 320, 330)))
                        .rows())
                .isEqualTo(Arrays.asList(versions.rows().get(0), versions.rows().get(3)));
        assertThat(versions.around(List.of(passage(ENGLISH, 101, 151))).documents())
                .containsExactly(ENGLISH, CHINESE);
    }

    @Test
    void aroundPassagesOfNoVersionNothingIsLeft() {
        Versions versions = Versions.of(List.of(column(ENGLISH, SHIPS), column(CHINESE, SHIPS)), List.of());

        assertThat(versions.around(List.of()).rows()).isEmpty();
        assertThat(versions.around(List.of(passage(FRENCH, 0, 10))).rows()).isEmpty();
    }
}
