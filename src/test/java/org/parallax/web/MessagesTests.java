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
    private static final Pattern FIXED_KEY = Pattern.compile("#\\{([a-zA-Z0-9]+(?:\\.[a-zA-Z0-9]+)*)");
    private static final Pattern COMPOSED_KEY = Pattern.compile("#\\{\\|([a-zA-Z.]+)\\.\\$\\{");
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

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static Set<String> find(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path template : templates()) {
            Matcher matcher = pattern.matcher(Files.readString(template));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    @Test
    void everyKeyThatATemplateNamesHasAMessage() throws IOException {
        assertThat(messages().stringPropertyNames()).containsAll(find(FIXED_KEY));
    }

    @Test
    void everyComposedKeyHasMessages() throws IOException {
        Set<String> keys = messages().stringPropertyNames();
        assertThat(find(COMPOSED_KEY))
                .isNotEmpty()
                .allSatisfy(prefix -> assertThat(keys).anyMatch(key -> key.startsWith(prefix + ".")));
    }

    @Test
    void noMessageIsLeftOver() throws IOException {
        Set<String> unused = new TreeSet<>(messages().stringPropertyNames());
        unused.removeAll(find(FIXED_KEY));
        Set<String> composed = find(COMPOSED_KEY);
        unused.removeIf(key -> composed.contains(key.substring(0, Math.max(0, key.lastIndexOf('.')))));
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
