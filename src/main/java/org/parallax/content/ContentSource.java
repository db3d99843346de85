package org.parallax.content;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.parallax.content.Content.ContentFile;
import org.parallax.text.Sha256;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The content folder: YAML files that hold the state being prepared, and the packed releases.
 *
 * <p>A release document is the YAML files as one JSON object with sorted keys; its SHA-256 is the release's checksum.
 */
final class ContentSource {
    private static final String SCHEMAS = "classpath:/content/schema/";
    private static final String RELEASES = "releases/";

    /** The parts of a release document, with the files that hold them. */
    private enum Part {
        PILLARS("pillars", "pillars.yaml", true),
        BODIES("bodies", "bodies.yaml", true),
        PLANS("plans", "plans/*.yaml", true),
        PAIRS("pairs", "pairs.yaml", true),
        IDS("ids", "ids.yaml", true),
        WITHDRAWN("withdrawn", "withdrawn.yaml", true),
        CODEBOOK("codebook", "codebook.yaml", false),
        CODINGS("codings", "codings/*/*.yaml", false),
        POSITIONS("positions", "positions.yaml", false),
        RELATION_RULES("relation-rules", "relation-rules.yaml", false),
        RELATIONS("relations", "relations/*.yaml", false),
        RELATION_CODINGS("relation-codings", "codings/*/relations/*.yaml", false),
        EVENTS("events", "events.yaml", false),
        ARENA("arena", "arena.yaml", false),
        CLAIMS("claims", "claims.yaml", false);

        private final String property;
        private final String files;
        private final boolean required;

        Part(String property, String files, boolean required) {
            this.property = property;
            this.files = files;
            this.required = required;
        }
    }

    /** The state being prepared: its content, and the document and checksum that it has when packed. */
    record Prepared(Content content, String document, String checksum) {}

    /** A published release. */
    record Packed(ReleaseDate date, String checksum, Content content) {}

    private final String folder;
    private final ResourceLoader resources;
    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** A source in the given folder, a resource location that ends in a slash. */
    ContentSource(String folder, ResourceLoader resources) {
        this.folder = folder;
        this.resources = resources;
    }

    /**
     * Reads the state being prepared and checks it against the schemas.
     *
     * @throws InvalidContentException naming every finding
     */
    Prepared prepared() {
        List<ContentProblem> problems = new ArrayList<>();
        Map<String, List<ContentFile>> parts = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            parts.put(part.property, readFiles(part, problems));
        }
        List<ContentFile> meta = readFiles("release.yaml", "release", true, problems);
        if (!problems.isEmpty()) {
            throw new InvalidContentException(problems);
        }
        JsonNode release = meta.get(0).tree();
        Content content = content(release, parts);
        String document = document(release, parts);
        return new Prepared(content, document, Sha256.hex(document));
    }

    /**
     * The published releases, oldest first, after comparing each with its checksum.
     *
     * @throws InvalidContentException if a release was changed, or its file or its checksum is missing
     */
    List<Packed> packed() {
        List<ContentProblem> problems = new ArrayList<>();
        Map<String, String> checksums = new TreeMap<>();
        for (ContentFile file : readFiles(RELEASES + "index.yaml", "index", true, problems)) {
            file.tree()
                    .valueStream()
                    .forEach(entry -> checksums.put(
                            entry.path("date").asString(), entry.path("sha256").asString()));
        }
        List<Packed> releases = new ArrayList<>();
        Map<String, Resource> files = new HashMap<>();
        for (Resource resource : resources(RELEASES + "*.json.gz")) {
            files.put(String.valueOf(resource.getFilename()).replace(".json.gz", ""), resource);
        }
        for (Map.Entry<String, String> entry : checksums.entrySet()) {
            String name = RELEASES + entry.getKey() + ".json.gz";
            Resource resource = files.remove(entry.getKey());
            if (resource == null) {
                problems.add(new ContentProblem(name, 0, "The index names this release, and the file is missing."));
                continue;
            }
            byte[] document = unzip(resource);
            String checksum = Sha256.hex(document);
            if (!checksum.equals(entry.getValue())) {
                problems.add(new ContentProblem(
                        name,
                        0,
                        "A published release cannot change: its checksum is " + checksum + ", the index says "
                                + entry.getValue() + "."));
                continue;
            }
            releases.add(unpack(name, document, checksum));
        }
        files.keySet()
                .forEach(date -> problems.add(new ContentProblem(
                        RELEASES + date + ".json.gz", 0, "The index releases/index.yaml does not name this release.")));
        if (!problems.isEmpty()) {
            throw new InvalidContentException(problems);
        }
        return releases;
    }

    /**
     * The entries of a file of the folder that belongs to no release; none where the file is missing.
     *
     * @param name its name without the ending, and that of its schema
     * @throws InvalidContentException if the file is not valid
     */
    List<Content.Entry> supplement(String name) {
        List<ContentProblem> problems = new ArrayList<>();
        List<ContentFile> files = readFiles(name + ".yaml", name, false, problems);
        if (!problems.isEmpty()) {
            throw new InvalidContentException(problems);
        }
        return Content.entries(files, json);
    }

    private Packed unpack(String name, byte[] document, String checksum) {
        JsonNode tree = json.readTree(document);
        Map<String, List<ContentFile>> parts = new HashMap<>();
        for (Part part : Part.values()) {
            // A release from before a part began does not have it.
            if (tree.has(part.property)) {
                parts.put(part.property, List.of(new ContentFile(name, tree.path(part.property), false)));
            }
        }
        Content content = content(tree.path("release"), parts);
        return new Packed(content.date(), checksum, content);
    }

    private Content content(JsonNode release, Map<String, List<ContentFile>> parts) {
        return new Content(
                date(release),
                release.path("note").asString(),
                release.path("comparisonRule").asInt(),
                release.path("changes")
                        .valueStream()
                        .map(change -> new ReleaseChange(
                                change.path("of").asString(),
                                change.path("reason").asString()))
                        .toList(),
                parts,
                json);
    }

    private String document(JsonNode release, Map<String, List<ContentFile>> parts) {
        ObjectNode document = json.createObjectNode();
        document.set("release", release);
        parts.forEach((part, files) -> {
            var list = document.putArray(part);
            files.forEach(file -> {
                if (file.tree().isArray()) {
                    file.tree().forEach(list::add);
                } else {
                    list.add(file.tree());
                }
            });
        });
        // By way of plain maps, since only their keys are sorted in writing.
        return json.writeValueAsString(json.treeToValue(document, Object.class));
    }

    private List<ContentFile> readFiles(Part part, List<ContentProblem> problems) {
        return readFiles(part.files, part.property, part.required, problems);
    }

    private List<ContentFile> readFiles(
            String pattern, String schemaName, boolean required, List<ContentProblem> problems) {
        List<Resource> found = resources(pattern);
        if (required && found.isEmpty()) {
            problems.add(new ContentProblem(pattern, 0, "The file is missing."));
        }
        Schema schema = schema(schemaName);
        List<Reading> readings = found.parallelStream()
                .map(resource -> read(name(resource, pattern), resource, schema))
                .toList();
        readings.forEach(reading -> problems.addAll(reading.problems()));
        return readings.stream().flatMap(reading -> reading.file().stream()).toList();
    }

    /** What came of reading a file. */
    private record Reading(Optional<ContentFile> file, List<ContentProblem> problems) {}

    private Reading read(String name, Resource resource, Schema schema) {
        List<ContentProblem> problems = new ArrayList<>();
        Optional<ContentFile> read = read(name, resource, problems);
        read.ifPresent(file -> {
            for (Error error : schema.validate(file.tree())) {
                JsonNode node = Optional.ofNullable(error.getInstanceNode()).orElse(file.tree());
                problems.add(new ContentProblem(
                        name,
                        file.lineOf(node),
                        "At " + error.getInstanceLocation() + ": " + error.getMessage() + "."));
            }
        });
        return new Reading(read, problems);
    }

    private Optional<ContentFile> read(String name, Resource resource, List<ContentProblem> problems) {
        try (InputStream in = resource.getInputStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            JsonNode tree = locatedTree(yaml, text);
            if (tree.isMissingNode() || tree.isNull()) {
                problems.add(new ContentProblem(name, 0, "The file is empty."));
                return Optional.empty();
            }
            return Optional.of(new ContentFile(name, tree, true));
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            problems.add(new ContentProblem(
                    name, location == null ? 0 : location.getLineNr(), "Not valid YAML: " + e.getOriginalMessage()));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode locatedTree(ObjectMapper mapper, String text) {
        return JsonNodes.readTree(mapper, text, LocationJsonNodeFactoryFactory.getInstance());
    }

    private Schema schema(String name) {
        try (InputStream in =
                resources.getResource(SCHEMAS + name + ".schema.json").getInputStream()) {
            return schemas.getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Resource> resources(String pattern) {
        try {
            return Arrays.stream(ResourcePatternUtils.getResourcePatternResolver(resources)
                            .getResources(folder + pattern))
                    .filter(Resource::exists)
                    .sorted(Comparator.comparing(resource -> name(resource, pattern)))
                    .toList();
        } catch (FileNotFoundException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's path inside the content folder: as many steps of its address as the pattern has. */
    private static String name(Resource resource, String pattern) {
        try {
            String[] steps = resource.getURL().getPath().split("/");
            int depth = (int) pattern.chars().filter(step -> step == '/').count() + 1;
            return String.join("/", Arrays.asList(steps).subList(steps.length - depth, steps.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] unzip(Resource resource) {
        try (InputStream in = new GZIPInputStream(resource.getInputStream())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new InvalidContentException(
                    RELEASES + resource.getFilename(), 0, "The file cannot be unpacked: " + e.getMessage() + ".");
        }
    }

    private static ReleaseDate date(JsonNode release) {
        String text = release.path("date").asString();
        return ReleaseDate.parse(text)
                .orElseThrow(() ->
                        new InvalidContentException("release.yaml", 1, "\"" + text + "\" is not a calendar date."));
    }
}
