package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;

/** Every text of the templates is a message, every message is there, and none is left over. */
class MessagesTests {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern FIXED_KEY = Pattern.compile("#\\{([a-zA-Z0-9]+(?:\\.[a-zA-Z0-9]+)*)");
    private static final Pattern COMPOSED_KEY = Pattern.compile("#\\{\\|([^|]+)\\|");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]+}");
    private static final Pattern KEY_IN_CODE =
            Pattern.compile("(?:message|getMessage|msg)\\(\\s*[\"']([a-z][^\"']*[a-zA-Z])[\"']");
    private static final Pattern START_OF_KEY_IN_CODE = Pattern.compile("message\\(\\s*\"([^\"]+\\.)\"\\s*\\+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Set<String> SPOKEN_ATTRIBUTES = Set.of("title", "alt", "aria-label", "placeholder", "value");

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages.properties"), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }

    private static List<Path> templates() throws IOException {
        return files(TEMPLATES, ".html");
    }

    private static Set<String> find(Pattern pattern, List<Path> files) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    /** The keys that stand in full in a template or in code. */
    private static Set<String> fixed() throws IOException {
        Set<String> keys = find(FIXED_KEY, templates());
        keys.addAll(find(KEY_IN_CODE, files(CODE, ".java")));
        keys.addAll(find(KEY_IN_CODE, templates()));
        return keys;
    }

    /** The forms of the keys of which a part is composed; that part is never more than one word. */
    private static List<Pattern> composed() throws IOException {
        Stream<List<String>> inTemplates =
                find(COMPOSED_KEY, templates()).stream().map(key -> List.of(EXPRESSION.split(key, -1)));
        Stream<List<String>> inCode =
                find(START_OF_KEY_IN_CODE, files(CODE, ".java")).stream().map(start -> List.of(start, ""));
        return Stream.concat(inTemplates, inCode)
                .map(parts -> parts.stream().map(Pattern::quote).collect(Collectors.joining("[\\w-]+")))
                .map(Pattern::compile)
                .toList();
    }

    @Test
    void everyKeyThatATemplateOrCodeNamesHasAMessage() throws IOException {
        assertThat(messages().stringPropertyNames()).containsAll(fixed());
    }

    @Test
    void everyComposedKeyHasMessages() throws IOException {
        Set<String> keys = messages().stringPropertyNames();
        assertThat(composed())
                .isNotEmpty()
                .allSatisfy(form ->
                        assertThat(keys).anyMatch(key -> form.matcher(key).matches()));
    }

    @Test
    void noMessageIsLeftOver() throws IOException {
        Set<String> unused = new TreeSet<>(messages().stringPropertyNames());
        unused.removeAll(fixed());
        List<Pattern> composed = composed();
        unused.removeIf(
                key -> composed.stream().anyMatch(form -> form.matcher(key).matches()));
        assertThat(unused).isEmpty();
    }

    @Test
    void noMessageHasAStraightApostropheWhichWouldSwallowItsArguments() throws IOException {
        assertThat(messages().values()).noneMatch(value -> value.toString().contains("'"));
    }

    @Test
    void noTemplateHasStrayText() throws IOException {
        List<String> stray = new ArrayList<>();
        for (Path template : templates()) {
            Document document = Jsoup.parse(Files.readString(template));
            NodeTraversor.traverse(
                    (node, depth) -> {
                        if (node instanceof TextNode text
                                && LETTERS.matcher(text.text()).find()) {
                            stray.add(
                                    template.getFileName() + ": " + text.text().strip());
                        }
                    },
                    document);
            for (Element element : document.getAllElements()) {
                element.attributes().forEach(attribute -> {
                    if (SPOKEN_ATTRIBUTES.contains(attribute.getKey())
                            && !element.is("input[type=radio], input[type=checkbox], option")
                            && LETTERS.matcher(attribute.getValue()).find()) {
                        stray.add(template.getFileName() + ": " + attribute);
                    }
                });
            }
        }
        assertThat(stray).isEmpty();
    }
}
