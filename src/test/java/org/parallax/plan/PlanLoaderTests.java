package org.parallax.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.content.ContentFolder.FIRST;
import static org.parallax.content.ContentFolder.SECOND;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.content.Content;
import org.parallax.content.ContentFolder;
import org.parallax.content.ContentProblem;

class PlanLoaderTests {
    private final ContentFolder folder;

    PlanLoaderTests(@TempDir Path folder) {
        this.folder = ContentFolder.in(folder);
    }

    @Test
    void validContentHasNoProblems() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void aTitleInSentenceCaseWithOtherWordsIsRefused() {
        folder.replace(FIRST, "titleSentenceCase: An invented plan", "titleSentenceCase: The invented plan");
        assertRefused(FIRST, 1, "The title in sentence case differs from the title in more than capitals.");
    }

    @Test
    void anUnknownPillarIsRefused() {
        folder.replace(FIRST, "pillars: [chips, energy]", "pillars: [chips, enrgy]");
        assertRefused(FIRST, line(FIRST, "enrgy"), "The pillar \"enrgy\" does not exist.");
    }

    @Test
    void anUnknownPillarOfAFramingPassageIsRefused() {
        folder.replace(FIRST, "pillars: [values]", "pillars: [vlues]");
        assertRefused(FIRST, line(FIRST, "vlues"), "The pillar \"vlues\" does not exist.");
    }

    @Test
    void anUnknownBodyIsRefused() {
        folder.replace(FIRST, "support: [ministry]", "support: [mnistry]");
        assertRefused(FIRST, line(FIRST, "mnistry"), "The body \"mnistry\" does not exist.");
    }

    @Test
    void aBodyInTwoRolesIsRefused() {
        folder.replace(FIRST, "support: [ministry]", "support: [bureau]");
        assertRefused(FIRST, line(FIRST, "support: [bureau]"), "The body \"bureau\" has two roles in this item.");
    }

    @Test
    void aParentAfterItsChildIsRefused() {
        folder.replace("bodies.yaml", "country: XX, parent: ministry", "country: XX, parent: union");
        assertRefused(
                "bodies.yaml",
                line("bodies.yaml", "parent: union"),
                "The parent \"union\" does not stand before this body.");
    }

    @Test
    void aBodyThatIsItsOwnParentIsRefused() {
        folder.replace("bodies.yaml", "country: XX, parent: ministry", "country: XX, parent: bureau");
        assertRefused(
                "bodies.yaml",
                line("bodies.yaml", "parent: bureau"),
                "The parent \"bureau\" does not stand before this body.");
    }

    @Test
    void aBodyTwiceIsRefused() {
        folder.replace("bodies.yaml", "slug: union", "slug: ministry")
                .replace(SECOND, "lead: [union]", "lead: [ministry]");
        folder.replace(FIRST, "            addressed: [union]\n", "");
        assertRefused(
                "bodies.yaml",
                line("bodies.yaml", "Union of Everyone"),
                "The body \"ministry\" stands here a second time.");
    }

    @Test
    void aPillarTwiceIsRefused() {
        folder.replace("pillars.yaml", "slug: values", "slug: chips")
                .replace(FIRST, "pillars: [values]", "pillars: [data]");
        assertRefused(
                "pillars.yaml",
                line("pillars.yaml", "name: Values"),
                "The pillar \"chips\" stands here a second time.");
    }

    @Test
    void aShortNameOfTwoPlansIsRefused() {
        folder.replace(SECOND, "short: YY", "short: XX");
        assertRefused(SECOND, 1, "The short name \"XX\" stands here a second time.");
    }

    @Test
    void anUnknownPlanInAPairIsRefused() {
        folder.replace("pairs.yaml", "yy-demo-2025", "zz-demo-2025");
        assertRefused("pairs.yaml", 1, "The plan \"zz-demo-2025\" does not exist.");
    }

    @Test
    void aPairInBothOrdersIsRefused() {
        folder.write("pairs.yaml", "- [xx-demo-2025, yy-demo-2025]\n- [yy-demo-2025, xx-demo-2025]\n");
        assertRefused("pairs.yaml", 2, "This pair stands here a second time.");
    }

    @Test
    void aNumberTwiceIsRefused() {
        folder.replace(FIRST, "number: \"1.1.2\"", "number: \"1.1.1\"").replace("ids.yaml", "\"1.1.2\", ", "");
        assertRefused(
                FIRST,
                folder.linesOf(FIRST, "number: \"1.1.1\"").get(1),
                "The number 1.1.1 stands here a second time.");
    }

    @Test
    void anItemUnderTheWrongSectionIsRefused() {
        folder.replace(FIRST, "number: \"1.1.2\"", "number: \"1.2.2\"").replace("ids.yaml", "\"1.1.2\"", "\"1.2.2\"");
        assertRefused(FIRST, line(FIRST, "number: \"1.2.2\""), "The number 1.2.2 does not belong under 1.1.");
    }

    @Test
    void aSectionUnderTheWrongPartIsRefused() {
        folder.replace(SECOND, "  - number: \"1\"\n", "  - number: \"1.4\"\n")
                .replace("ids.yaml", "- \"1\"\n", "- \"1.4\"\n");
        assertThat(problems())
                .contains(new ContentProblem(
                        SECOND,
                        line(SECOND, "number: \"1.4\""),
                        "The number 1.4 does not belong at the top of the plan."));
    }

    @Test
    void aPassageOfAPartInTheIntroductionIsRefused() {
        folder.replace(FIRST, "number: \"0.1\"", "number: \"2.0\"").replace("ids.yaml", "\"0.1\"", "\"2.0\"");
        assertRefused(FIRST, line(FIRST, "number: \"2.0\""), "The number 2.0 does not belong under 0.");
    }

    @Test
    void aTitleTwiceInAPlanIsRefused() {
        folder.replace(FIRST, "title: Show the example around", "title: Build an example");
        assertRefused(
                FIRST,
                folder.linesOf(FIRST, "title: Build an example").get(1) - 1,
                "Another entry of the plan has the same title.");
    }

    @Test
    void aSectionDeeperThanThePlansLevelsIsRefused() {
        folder.replace(FIRST, "levels: [part, section]", "levels: [part]");
        assertThat(problems())
                .contains(new ContentProblem(
                        FIRST, line(FIRST, "number: \"1.1\""), "The plan has no level for the heading 1.1."));
    }

    @Test
    void aPageRangeThatEndsBeforeItBeginsIsRefused() {
        folder.replace(FIRST, "printedPageEnd: 3", "printedPageEnd: 1");
        assertRefused(
                FIRST,
                line(FIRST, "number: \"1.1.1\""),
                "The page on which it ends does not come after the one on which it begins.");
    }

    @Test
    void aPlanIssuedOnNoDayOfTheCalendarIsRefused() {
        folder.replace(FIRST, "issued: \"2025-01-15\"", "issued: \"2025-02-30\"");
        assertRefused(FIRST, 1, "\"2025-02-30\" is not a calendar date.");
    }

    @Test
    void aNumberThatIsNotRegisteredIsRefused() {
        folder.replace("ids.yaml", ", \"1.2.1\"", "");
        assertRefused("ids.yaml", 0, "xx-demo-2025/1.2.1 is not registered here.");
    }

    @Test
    void aNumberThatVanishedWithoutAWordIsRefused() {
        folder.write("withdrawn.yaml", "[]\n");
        assertRefused(
                "ids.yaml",
                line("ids.yaml", "\"1.3\""),
                "yy-demo-2025/1.3 is no longer in its plan: withdrawn.yaml must say why and what follows it.");
    }

    @Test
    void aWithdrawnNumberStillInUseIsRefused() {
        folder.replace(SECOND, "number: \"1.2\"", "number: \"1.3\"").replace("ids.yaml", "    - \"1.2\"\n", "");
        assertThat(problems())
                .contains(new ContentProblem(
                        "withdrawn.yaml", 1, "yy-demo-2025/1.3 is withdrawn, and still in its plan."));
    }

    @Test
    void aWithdrawnNumberThatWasNeverRegisteredIsRefused() {
        folder.replace("ids.yaml", "    - \"1.3\"\n", "");
        assertRefused("ids.yaml", 0, "yy-demo-2025/1.3 is not registered here.");
    }

    @Test
    void aSuccessorThatDoesNotExistIsRefused() {
        folder.replace("withdrawn.yaml", "yy-demo-2025/1.2", "yy-demo-2025/1.9");
        assertRefused(
                "withdrawn.yaml",
                line("withdrawn.yaml", "1.9"),
                "The successor yy-demo-2025/1.9 is not registered in ids.yaml.");
    }

    @Test
    void aNumberThatWasPublishedAndIsMissingNowIsRefused() {
        Content earlier = folder.content();
        folder.replace("ids.yaml", "    - \"1.3\"\n", "").write("withdrawn.yaml", "[]\n");
        assertThat(new PlanLoader().checkSuccession(earlier, folder.content()))
                .containsExactly(
                        new ContentProblem(
                                "ids.yaml",
                                0,
                                "yy-demo-2025/1.3 was published on 2030-01-01 and is missing: an identifier is kept for ever."));
    }

    @Test
    void aWithdrawnNumberMaySucceedAPublishedOne() {
        Content earlier = folder.content();
        folder.replace(SECOND, "number: \"1.1\"", "number: \"1.4\"")
                .replace("ids.yaml", "    - \"1.3\"\n", "    - \"1.3\"\n    - \"1.4\"\n");
        assertThat(new PlanLoader().checkSuccession(earlier, folder.content())).isEmpty();
    }

    private List<ContentProblem> problems() {
        return new PlanLoader().check(folder.content());
    }

    private int line(String file, String text) {
        List<Integer> lines = folder.linesOf(file, text);
        assertThat(lines).as("lines with " + text).hasSize(1);
        return lines.get(0);
    }

    private void assertRefused(String file, int line, String message) {
        assertThat(problems()).containsExactly(new ContentProblem(file, line, message));
    }
}
