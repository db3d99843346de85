import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Copies the content folder and puts made-up plans beside the real ones, for measurements at a scale that the real content does
 * not have. Their sentences are words of our own summaries, drawn as often as these have them and the same on each run: so a
 * search finds in them what share it finds in the real ones.
 *
 * <p>{@code java bench/MadeUpPlans.java src/main/resources/content TARGET PLANS ITEMS}: so many plans of so many items each.
 */
public final class MadeUpPlans {
    private static final String[] PILLARS = {"chips", "open-source", "export-controls", "global-south", "safety"};
    private static final int ITEMS_IN_A_SECTION = 25;

    private static final Pattern SUMMARY = Pattern.compile("(?m)^ *summary: (.*(?:\\R(?! *[a-zA-Z]+:| *- ).*)*)");

    private final Random random = new Random(1);
    private final String[] words;

    private MadeUpPlans(Path plans) throws IOException {
        StringBuilder summaries = new StringBuilder();
        try (Stream<Path> files = Files.list(plans)) {
            for (Path file : files.sorted().toList()) {
                SUMMARY.matcher(Files.readString(file))
                        .results()
                        .forEach(summary -> summaries.append(summary.group(1)).append(' '));
            }
        }
        words = Stream.of(summaries.toString().toLowerCase().split("[^a-z]+"))
                .filter(word -> word.length() > 1)
                .toArray(String[]::new);
    }

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        copy(Path.of(arguments[0]), target);
        new MadeUpPlans(target.resolve("plans")).write(target, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(source.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void write(Path content, int plans, int items) throws IOException {
        // The state in preparation holds them; what is published stays as it is.
        Path release = content.resolve("release.yaml");
        Files.writeString(
                release, Files.readString(release).replaceFirst("date: \"?[0-9-]+\"?", "date: \"2099-01-01\""));
        StringBuilder ids = new StringBuilder(Files.readString(content.resolve("ids.yaml")));
        for (int plan = 0; plan < plans; plan++) {
            // qa, qb, … za, zb: no real plan begins with these, but for one.
            String pair = "" + (char) ('q' + plan / 26) + (char) ('a' + plan % 26);
            String letters = pair.equals("us") ? "zz" : pair;
            String id = letters + "-madeup-2025";
            int sections = (items + ITEMS_IN_A_SECTION - 1) / ITEMS_IN_A_SECTION;
            Files.writeString(content.resolve("plans/" + id + ".yaml"), plan(id, letters.toUpperCase(), plan, items));
            ids.append("- plan: ").append(id).append("\n  numbers: [");
            ids.append(IntStream.rangeClosed(1, sections)
                    .mapToObj(section -> "\"" + section + "\"")
                    .collect(Collectors.joining(", ")));
            for (int item = 0; item < items; item++) {
                ids.append(", \"").append(number(item)).append('"');
            }
            ids.append("]\n");
        }
        Files.writeString(content.resolve("ids.yaml"), ids);
    }

    private static String number(int item) {
        return (item / ITEMS_IN_A_SECTION + 1) + "." + (item % ITEMS_IN_A_SECTION + 1);
    }

    private String plan(String id, String letters, int plan, int items) {
        StringBuilder text = new StringBuilder("""
                id: %s
                short: %s
                position: %d
                country: Country %s
                label: Plan %s
                running: plan %s
                name: Made-up Plan %s
                title: A Made-up Plan %s
                titleSentenceCase: A made-up plan %s
                issuer: Country %s
                place: Nowhere
                issued: "2025-02-15"
                speaksTo: Nobody
                form: Actions
                levels: [action]
                divisionNote: Made up for measurements.
                sources:
                  - {label: No page, language: en, url: "https://example.org/%s"}
                framing: []
                sections:
                """.formatted(id, letters, plan + 3, letters, letters, letters, letters, letters, letters, letters, letters));
        for (int item = 0; item < items; item++) {
            if (item % ITEMS_IN_A_SECTION == 0) {
                text.append("  - number: \"%d\"\n    heading: %s\n    checked: A\n    items:\n"
                        .formatted(item / ITEMS_IN_A_SECTION + 1, words(4)));
            }
            text.append("""
                          - number: "%s"
                            title: %s %d
                            summary: %s.
                            pillars: [%s]
                            checked: A
                            review: machine
                    """.formatted(
                    number(item), words(5), item, words(25), PILLARS[random.nextInt(PILLARS.length)]));
        }
        return text.toString();
    }

    private String words(int count) {
        String text = random.ints(count, 0, words.length)
                .mapToObj(word -> words[word])
                .collect(Collectors.joining(" "));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
