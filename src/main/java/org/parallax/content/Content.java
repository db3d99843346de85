package org.parallax.content;

import com.networknt.schema.utils.JsonNodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.core.io.DefaultResourceLoader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The content of one release, checked against the schemas, with the place in its files of every part.
 *
 * <p>Parts go by the name under which the release document holds them: {@code pillars}, {@code bodies}, {@code plans}.
 */
public final class Content {
    private final ReleaseDate date;
    private final String note;
    private final int comparisonRule;
    private final List<ReleaseChange> changes;
    private final Map<String, List<ContentFile>> parts;
    private final ObjectMapper mapper;

    Content(
            ReleaseDate date,
            String note,
            int comparisonRule,
            List<ReleaseChange> changes,
            Map<String, List<ContentFile>> parts,
            ObjectMapper mapper) {
        this.date = date;
        this.note = note;
        this.comparisonRule = comparisonRule;
        this.changes = List.copyOf(changes);
        this.parts = new HashMap<>(parts);
        this.mapper = mapper;
    }

    /**
     * The content that comes with the application, for work that needs no database.
     *
     * @throws InvalidContentException if it is not valid
     */
    public static Content shipped() {
        return new ContentSource("classpath:/content/", new DefaultResourceLoader())
                .prepared()
                .content();
    }

    /** The date that the release has or will have. */
    public ReleaseDate date() {
        return date;
    }

    /** What is new in the release. */
    public String note() {
        return note;
    }

    /** The version of the rule by which verdicts and figures are computed from the release. */
    public int comparisonRule() {
        return comparisonRule;
    }

    /** Why something is otherwise than in the release before. */
    public List<ReleaseChange> changes() {
        return changes;
    }

    /** The entries of a part, in order: those of its list, or one for each file where a part has several files. */
    public List<Entry> entries(String part) {
        return entries(parts.getOrDefault(part, List.of()), mapper);
    }

    static List<Entry> entries(List<ContentFile> files, ObjectMapper mapper) {
        return files.stream()
                .flatMap(file -> file.tree().isArray()
                        ? file.tree().valueStream().map(node -> new Entry(file, node, mapper))
                        : Stream.of(new Entry(file, file.tree(), mapper)))
                .toList();
    }

    /** A piece of the content that knows its place. */
    public static final class Entry {
        private final ContentFile file;
        private final JsonNode node;
        private final ObjectMapper mapper;

        private Entry(ContentFile file, JsonNode node, ObjectMapper mapper) {
            this.file = file;
            this.node = node;
            this.mapper = mapper;
        }

        /** The piece as a record of the given type. */
        public <T> T as(Class<T> type) {
            return mapper.treeToValue(node, type);
        }

        /** The pieces of this one, where it is a list. */
        public List<Entry> elements() {
            return node.valueStream()
                    .map(child -> new Entry(file, child, mapper))
                    .toList();
        }

        /** The pieces in the list under a property; none where there is no such property. */
        public List<Entry> list(String property) {
            return new Entry(file, node.path(property), mapper).elements();
        }

        /** The piece under a property; none, as a list, where there is no such property. */
        public Stream<Entry> optional(String property) {
            return node.has(property) ? Stream.of(new Entry(file, node.path(property), mapper)) : Stream.empty();
        }

        /** The text under a property; empty where there is none. */
        public String text(String property) {
            return node.path(property).asString("");
        }

        /** The whole number under a property; empty where there is none. */
        public OptionalInt number(String property) {
            return node.path(property).asIntOpt();
        }

        /** The piece's own text, where it is one. */
        public String text() {
            return node.asString("");
        }

        /** Something wrong with this piece. */
        public ContentProblem problem(String message) {
            return new ContentProblem(file.name(), file.lineOf(node), message);
        }
    }

    /** A content file: its name inside the content folder, and what it holds. */
    record ContentFile(String name, JsonNode tree, boolean hasLines) {
        int lineOf(JsonNode node) {
            return hasLines ? JsonNodes.tokenStreamLocationOf(node).getLineNr() : 0;
        }
    }
}
