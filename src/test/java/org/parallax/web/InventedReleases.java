package org.parallax.web;

import static org.parallax.content.ContentFolder.FIRST;
import static org.parallax.content.ContentFolder.FIRST_CODER;
import static org.parallax.content.ContentFolder.SECOND;
import static org.parallax.content.ContentFolder.SECOND_CODER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.content.ContentFolder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Two invented plans in three releases, and a fourth that is being prepared:
 *
 * <ul>
 *   <li>2025-03-01 has everything;
 *   <li>2025-06-01 changes XX-1.1.1, which has a hostile title and Chinese in it from then on, twice, and its relation;
 *   <li>2025-09-01 gives YY-1.2 the number YY-1.4, withdraws YY-1.5, which YY-1.1 follows, and the passage XX-0.1;
 *   <li>2025-12-01, in preparation, changes XX-1.2.1, which is no longer about chips.
 * </ul>
 */
public final class InventedReleases implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** What XX-1.1.1 is called from the second release on. */
    public static final String HOSTILE = "</script><script>alert('一个例子')</script> & \"more\" <!--";

    private static final String RELATIONS = "relations/xx-demo-2025_yy-demo-2025.yaml";

    private static final String RELATION_RULES = """
            rule: [{code: test, meaning: Is one done when the other is?}]
            type: [{code: broader, meaning: One holds the other.}]
            strength: [{code: "4", meaning: The main act of both.}]
            rationale: [{code: semantic, meaning: In other words.}]
            """;

    private static final String SETTLED = """
            first: xx-demo-2025
            second: yy-demo-2025
            relations:
              - {first: XX-1.1.1, second: YY-1.1, type: broader, strength: 4, kind: semantic, rationale: One is enough for all., date: "2025-02-01", review: machine}
            none:
              - {item: XX-1.1.2, terms: [tour], reason: Nothing travels., date: "2025-02-01"}
              - {item: XX-1.2.1, terms: [twice], reason: Nothing is done twice., date: "2025-02-01"}
              - {item: YY-1.2, terms: [size], reason: Nothing is larger., date: "2025-02-01"}
              - {item: YY-1.5, terms: [lend], reason: Nothing is lent., date: "2025-02-01"}
            """;

    private static final String CODED = """
            coder: coder-1
            first: xx-demo-2025
            second: yy-demo-2025
            relations:
              - {first: XX-1.1.1, second: YY-1.1, type: broader, strength: 4, kind: semantic, rationale: It covers it.}
            none: [XX-1.1.2, XX-1.2.1, YY-1.2, YY-1.5]
            """;

    private static final String THIRD_ITEM = """
                  - number: "1.5"
                    title: Lend an example
                    summary: Lend one example to everybody.
                    pillars: [energy]
                    checked: C
                    review: machine
            """;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            ContentFolder folder = ContentFolder.in(Files.createTempDirectory(Path.of("target"), "invented-releases"));
            publish(folder);
            TestPropertyValues.of("parallax.content=" + folder.location()).applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void publish(ContentFolder folder) {
        release(folder, "2025-03-01", "The first release.", "[]");
        folder.write(SECOND, String.join("\n", folder.lines(SECOND)) + "\n" + THIRD_ITEM)
                .replace("ids.yaml", "    - \"1.3\"\n", "    - \"1.5\"\n")
                .write("withdrawn.yaml", "[]\n")
                .write("relation-rules.yaml", RELATION_RULES)
                .write(RELATIONS, SETTLED)
                .write("codings/coder-1/" + RELATIONS, CODED)
                .write("codings/coder-2/" + RELATIONS, CODED.replace("coder-1", "coder-2"))
                .publish();

        release(folder, "2025-06-01", "One change.", """
                [{of: xx-demo-2025/1.1.1, reason: The title named no example.},
                 {of: xx-1.1.1/yy-1.1, reason: The rationale was too short.},
                 {of: xx-demo-2025/1.1.1, reason: "The summary said <nothing> & more, 也."}]""");
        folder.replace(FIRST, "title: Build an example", "title: \"" + HOSTILE.replace("\"", "\\\"") + "\"")
                .publish();

        release(folder, "2025-09-01", "Numbers.", "[]");
        folder.replace("ids.yaml", "    - \"1.5\"\n", "    - \"1.5\"\n    - \"1.4\"\n")
                .write("withdrawn.yaml", """
                        - {plan: yy-demo-2025, number: "1.2", date: "2025-08-01", reason: It was moved., successors: [yy-demo-2025/1.4], renamed: true}
                        - {plan: yy-demo-2025, number: "1.5", date: "2025-08-02", reason: It said the same as another., successors: [yy-demo-2025/1.1]}
                        - {plan: xx-demo-2025, number: "0.1", date: "2025-08-03", reason: It said nothing., successors: []}
                        """)
                .replace(SECOND, "number: \"1.2\"", "number: \"1.4\"")
                .replace(SECOND, THIRD_ITEM, "")
                .replace(RELATIONS, "YY-1.2", "YY-1.4")
                .replace(
                        RELATIONS,
                        "  - {item: YY-1.5, terms: [lend], reason: Nothing is lent., date: \"2025-02-01\"}\n",
                        "");
        for (int coder = 1; coder <= 2; coder++) {
            folder.replace("codings/coder-" + coder + "/" + RELATIONS, "YY-1.2, YY-1.5", "YY-1.4");
        }
        String passage = folder.lines(FIRST).stream()
                .dropWhile(line -> !line.startsWith("framing:"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("sections:"))
                .reduce("", (text, line) -> text + line + "\n");
        folder.replace(FIRST, "framing:\n" + passage + "sections:", "framing: []\nsections:")
                .replace(FIRST_CODER, "  - {number: \"0.1\", pillars: [values]}\n", "")
                .replace(SECOND_CODER, "  - {number: \"0.1\", pillars: [values]}\n", "")
                .publish();

        release(folder, "2025-12-01", "Not yet.", "[{of: xx-demo-2025/1.2.1, reason: Chips are not named.}]");
        folder.replace(FIRST, "pillars: [chips]\n            support", "pillars: [data]\n            support")
                .replace(FIRST_CODER, "\"1.2.1\", pillars: [chips]", "\"1.2.1\", pillars: [data]")
                .replace(SECOND_CODER, "\"1.2.1\", pillars: [chips]", "\"1.2.1\", pillars: [data]");
    }

    private static void release(ContentFolder folder, String date, String note, String changes) {
        folder.write(
                "release.yaml",
                "date: \"" + date + "\"\nnote: " + note + "\ncomparisonRule: 1\nchanges:\n" + changes.indent(2));
    }
}
