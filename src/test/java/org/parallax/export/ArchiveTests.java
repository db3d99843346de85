package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parallax.Owner;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.relation.RelationType;
import org.parallax.text.Sha256;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What lies in the archive of the shipped release. */
@WebTest
class ArchiveTests {
    @Autowired
    Archives archives;

    @Autowired
    Releases releases;

    @Autowired
    Owner owner;

    @Autowired
    Site site;

    private Unpacked unpacked() {
        return Unpacked.of(archives.of(releases.current()).bytes());
    }

    @Test
    void theSameReleaseGivesTheSameBytesTwice() {
        Release release = releases.current();
        assertThat(archives.pack(release).bytes())
                .isEqualTo(archives.pack(release).bytes());
    }

    @Test
    void allFilesBearTheDateOfTheRelease() {
        assertThat(unpacked().entries().values())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getTimeLocal())
                        .isEqualTo(releases.current().date().value().atStartOfDay()));
    }

    @Test
    void everyTableAndColumnHasADescriptionAndNoDescriptionIsLeftOver() throws Exception {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            messages.load(reader);
        }
        Set<String> wanted = new TreeSet<>();
        for (Table table : archives.tables()) {
            wanted.add("data.table." + table.name());
            table.columns().forEach(column -> wanted.add("data.column." + table.name() + "-" + column.name()));
        }
        assertThat(messages.stringPropertyNames())
                .filteredOn(key -> key.startsWith("data.table.") || key.startsWith("data.column."))
                .containsExactlyInAnyOrderElementsOf(wanted)
                .allSatisfy(key -> assertThat(messages.getProperty(key)).endsWith("."));
    }

    @Test
    void aTableStandsAfterThoseThatItRefersToAndNamesColumnsThatTheyHave() {
        Map<String, List<String>> known = new HashMap<>();
        for (Table table : archives.tables()) {
            List<String> columns = table.columns().stream().map(Column::name).toList();
            known.put(table.name(), columns);
            assertThat(table.primaryKey()).as(table.name()).isNotEmpty();
            assertThat(columns).as(table.name()).doesNotHaveDuplicates();
            for (Table.ForeignKey key : table.foreignKeys()) {
                assertThat(known.getOrDefault(key.table(), List.of()))
                        .as(table.name())
                        .containsAll(key.referenced());
                assertThat(columns).as(table.name()).containsAll(key.columns());
            }
        }
    }

    @Test
    void theDataPackagePassesItsPublishedSchema() throws Exception {
        String schema = new ClassPathResource("frictionless/tabular-data-package.json")
                .getContentAsString(StandardCharsets.UTF_8);
        var published =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(schema, InputFormat.JSON);
        String ours = unpacked().file("datapackage.json");
        assertThat(published.validate(ours, InputFormat.JSON)).isEmpty();
        assertThat(published.validate(ours.replace("\"integer\"", "\"whole\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(published.validate(ours.replace("\"primaryKey\"", "\"primary\""), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theDataPackageSaysWhichFilesThereAreAndWhatTheirBytesAre() {
        Unpacked unpacked = unpacked();
        JsonNode document = unpacked.json("datapackage.json");
        assertThat(document.path("version").asString())
                .isEqualTo(releases.current().date().toString());
        Set<String> listed = new HashSet<>();
        for (JsonNode resource : document.path("resources")) {
            String path = resource.path("path").asString();
            listed.add(path);
            assertThat(resource.path("hash").asString()).isEqualTo("sha256:" + Sha256.hex(unpacked.file(path)));
            assertThat(resource.path("bytes").asInt())
                    .isEqualTo(unpacked.file(path).getBytes(StandardCharsets.UTF_8).length);
        }
        assertThat(unpacked.files().keySet())
                .filteredOn(name -> name.endsWith(".csv"))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void theTablesLoadIntoPostgresWithTheDeclaredTypesAndKeys() {
        Unpacked unpacked = unpacked();
        Archive archive = archives.of(releases.current());
        owner.tries(sql -> {
            LoadedTables loaded = LoadedTables.in(sql, unpacked);
            assertThat(loaded.read()).hasSize(archives.tables().size());
            for (Table table : archives.tables()) {
                assertThat(loaded.rows(table.name())).as(table.name()).isEqualTo(archive.rows(table));
            }
            assertThat(sql.queryForObject("""
                            select count(*) from item_pillars
                            join items on items.id = item_pillars.item
                            join pillars on pillars.slug = item_pillars.pillar
                            where items.plan = 'us-aiap-2025' and pillars.slug = 'chips' and rank = 1""", Integer.class)).isPositive();
        });
    }

    @Test
    void aRelationToNoItemAndAStrengthOutOfRangeAreRefusedByTheDeclaredKeysAndConstraints() {
        Unpacked unpacked = unpacked();
        String insert = """
                insert into relations select '%s', item_b, type, %d, rationale_kind, rationale, checked, review, coded_on, url
                from relations limit 1""";
        owner.tries(sql -> {
            LoadedTables.in(sql, unpacked);
            assertThatThrownBy(() -> sql.execute(insert.formatted("us-aiap-2025/9.9.9", 3)))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("foreign key");
        });
        owner.tries(sql -> {
            LoadedTables.in(sql, unpacked);
            assertThatThrownBy(() -> sql.execute(insert.formatted("us-aiap-2025/1.1.1", 6)))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("check constraint");
        });
    }

    @Test
    void everySettledCodeIsAValueOfTheCodebook() {
        Unpacked unpacked = unpacked();
        Set<String> values = new HashSet<>();
        unpacked.table("codebook_values").forEach(row -> values.add(row.getField("variable") + row.getField("value")));
        for (NamedCsvRecord item : unpacked.table("items")) {
            for (String variable : List.of("instrument", "force", "addressee", "scope")) {
                assertThat(values).contains(variable + item.getField(variable));
            }
        }
    }

    @Test
    void theTablesHaveAsManyRowsAsThePagesSay() {
        Unpacked unpacked = unpacked();
        Document counts = site.page("/counts");
        assertThat(unpacked.table("items"))
                .hasSize(number(counts, "recommended policy actions") + number(counts, "commitments"));
        assertThat(unpacked.table("framing"))
                .hasSize(counts.select("dt:contains(framing passages) b").stream()
                        .mapToInt(element -> Integer.parseInt(element.text()))
                        .sum());
        assertThat(unpacked.table("relations")).hasSize(number(counts, "relations"));
        assertThat(unpacked.table("no_counterparts")).hasSize(number(counts, "items without a counterpart"));
        assertThat(unpacked.table("pillars")).hasSize(number(counts, "pillars"));
        assertThat(unpacked.table("item_bodies").stream()
                        .map(row -> row.getField("body"))
                        .distinct())
                .hasSize(number(counts, "bodies"));
        Document completeness = site.page("/completeness");
        assertThat(unpacked.table("relations"))
                .hasSize(completeness.select(".rows a[href^=/relations/]").size());
        assertThat(unpacked.table("no_counterparts"))
                .hasSize(completeness.select("[id^=alone-] .rel").size());
    }

    private static int number(Document counts, String what) {
        List<Element> found = counts.select("dt").stream()
                .filter(term -> term.text().replaceFirst("^\\d+ ", "").equals(what))
                .toList();
        assertThat(found).as(what).hasSize(1);
        return Integer.parseInt(found.get(0).expectFirst("b").text());
    }

    @Test
    void everyLineOfJsonIsTheRecordAtItsAddress() {
        Unpacked unpacked = unpacked();
        assertThat(unpacked.lines("items.jsonl"))
                .hasSameSizeAs(unpacked.table("items"))
                .contains(
                        site.get("/us-aiap-2025/1.3.2/data.json").body(),
                        site.get("/cn-gaigap-2025/8.1/data.json").body());
        assertThat(unpacked.lines("framing.jsonl"))
                .hasSameSizeAs(unpacked.table("framing"))
                .contains(site.get("/us-aiap-2025/1.3.0/data.json").body());
        assertThat(unpacked.lines("relations.jsonl"))
                .hasSameSizeAs(unpacked.table("relations"))
                .contains(site.get("/relations/us-3.4.1/cn-2.5/data.json").body());
        assertThat(unpacked.lines("no_counterparts.jsonl")).hasSameSizeAs(unpacked.table("no_counterparts"));
    }

    @Test
    void aBroaderSubjectHasANarrowMatchAndTheOtherWayRound() {
        assertThat(MappingSet.predicate(RelationType.BROADER)).isEqualTo("skos:narrowMatch");
        assertThat(MappingSet.predicate(RelationType.NARROWER)).isEqualTo("skos:broadMatch");
        Map<String, String> predicates = Map.of(
                "broader", "skos:narrowMatch",
                "narrower", "skos:broadMatch",
                "equal", "skos:exactMatch",
                "overlaps", "skos:relatedMatch",
                "contrary", "parallax:contrary");
        Unpacked unpacked = unpacked();
        List<NamedCsvRecord> relations = unpacked.table("relations");
        List<NamedCsvRecord> mappings = unpacked.mappings();
        assertThat(mappings).hasSameSizeAs(relations);
        for (int index = 0; index < relations.size(); index++) {
            NamedCsvRecord relation = relations.get(index);
            NamedCsvRecord mapping = mappings.get(index);
            assertThat(mapping.getField("subject_id").replace(':', '/')).isEqualTo(relation.getField("item_a"));
            assertThat(mapping.getField("object_id").replace(':', '/')).isEqualTo(relation.getField("item_b"));
            assertThat(mapping.getField("predicate_id")).isEqualTo(predicates.get(relation.getField("type")));
            assertThat(mapping.getField("strength")).isEqualTo(relation.getField("strength"));
            assertThat(mapping.getField("mapping_justification")).isEqualTo("semapv:UnspecifiedMatching");
        }
    }

    @Test
    void theMetadataOfTheMappingsIsYamlAndItsPrefixesLeadToWhatIsMeant() {
        Unpacked unpacked = unpacked();
        String yaml = unpacked.file("relations.sssom.tsv")
                .lines()
                .filter(line -> line.startsWith("#"))
                .reduce("", (text, line) -> text + line.substring(1) + "\n");
        JsonNode metadata = new YAMLMapper().readTree(yaml);
        assertThat(metadata.path("mapping_set_version").asString())
                .isEqualTo(releases.current().date().toString());
        assertThat(metadata.path("license").asString()).startsWith("https://creativecommons.org/");
        String[] subject = unpacked.mappings().get(0).getField("subject_id").split(":", -1);
        String address = metadata.path("curie_map").path(subject[0]).asString() + subject[1];
        assertThat(site.get(address.replace("https://parallax.example", "")).status())
                .isEqualTo(303);
        String vocabulary = metadata.path("curie_map").path("parallax").asString();
        assertThat(vocabulary).isEqualTo("https://parallax.example/data#");
        Document page = site.page("/data");
        assertThat(page.getElementById("contrary")).isNotNull();
        for (JsonNode extension : metadata.path("extension_definitions")) {
            assertThat(page.getElementById(extension.path("property").asString().replace("parallax:", "")))
                    .as(extension.toString())
                    .isNotNull();
        }
    }

    @Test
    void theReadmeExplainsEveryTableAndFileAndTheDivisionThatIsOurs() {
        Unpacked unpacked = unpacked();
        String readme = unpacked.file("README.md");
        assertThat(readme).doesNotContainPattern("\\{[a-z]+}").contains("CC BY 4.0", "are ours", "machine-made");
        for (Table table : archives.tables()) {
            assertThat(readme).contains("### " + table.file());
            table.columns().forEach(column -> assertThat(readme).contains("| `" + column.name() + "` |"));
        }
    }

    @Test
    void theCodebookHasEveryVariableAndValueOfTheTables() {
        Unpacked unpacked = unpacked();
        JsonNode codebook = unpacked.json("codebook.json");
        int values = 0;
        for (JsonNode variable : codebook.path("variables")) {
            values += variable.path("values").size();
        }
        assertThat(codebook.path("variables")).hasSameSizeAs(unpacked.table("codebook_variables"));
        assertThat(unpacked.table("codebook_values")).hasSize(values);
        assertThat(codebook.path("relations").path("types")).hasSize(RelationType.values().length);
    }
}
