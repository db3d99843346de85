package org.parallax.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.address.Addresses;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Review;
import org.parallax.relation.Relation;
import org.parallax.relation.RelationType;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/**
 * The relations as a Simple Standard for Sharing Ontological Mappings (SSSOM) file: its metadata as YAML in comment lines,
 * then one mapping a row, with tabs between.
 */
@Component
class MappingSet {
    static final String FILE = "relations.sssom.tsv";

    /** The prefix of what is defined on our own page. */
    private static final String OURS = "parallax";

    private static final List<String> COLUMNS = List.of(
            "subject_id",
            "subject_label",
            "predicate_id",
            "object_id",
            "object_label",
            "mapping_justification",
            "mapping_date",
            "comment",
            "strength",
            "rationale_kind",
            "checked");

    private final Addresses addresses;
    private final MessageSource messages;
    private final ObjectMapper mapper;

    MappingSet(Addresses addresses, MessageSource messages, ObjectMapper mapper) {
        this.addresses = addresses;
        this.messages = messages;
        this.mapper = mapper;
    }

    String of(ReleaseContent content) {
        StringWriter text = new StringWriter();
        header(content).forEach(line -> text.append('#').append(line).append('\n'));
        try (CsvWriter rows = CsvWriter.builder()
                .fieldSeparator('\t')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            rows.writeRecord(COLUMNS);
            content.relations().stream()
                    .map(relation -> row(relation, content.item(relation.first()), content.item(relation.second())))
                    .forEach(rows::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What SKOS says of how the object stands to the subject: a broader item has a narrower one as its match. */
    static String predicate(RelationType type) {
        return switch (type) {
            case EQUAL -> "skos:exactMatch";
            case BROADER -> "skos:narrowMatch";
            case NARROWER -> "skos:broadMatch";
            case OVERLAPS -> "skos:relatedMatch";
            // SKOS has no word for what works against something.
            case CONTRARY -> OURS + ":contrary";
        };
    }

    /**
     * How a mapping came about. No human curated what a machine coded, and none of the named ways of matching, by words,
     * structure or a measure of likeness, was taken.
     */
    static String justification(Review review) {
        return review == Review.HUMAN ? "semapv:MappingReview" : "semapv:UnspecifiedMatching";
    }

    private List<String> header(ReleaseContent content) {
        List<String> lines = new ArrayList<>();
        lines.add("curie_map:");
        lines.add("  " + OURS + ": " + quoted(addresses.absolute("/data#")));
        lines.add("  semapv: \"https://w3id.org/semapv/vocab/\"");
        lines.add("  skos: \"http://www.w3.org/2004/02/skos/core#\"");
        lines.add("  xsd: \"http://www.w3.org/2001/XMLSchema#\"");
        content.plans()
                .forEach(plan -> lines.add(
                        "  " + plan.id() + ": " + quoted(addresses.absolute("/id" + addresses.of(plan) + "/"))));
        lines.add("mapping_set_id: "
                + quoted(addresses.absolute(addresses.archive(content.release().date())) + "#" + FILE));
        lines.add("mapping_set_version: " + quoted(content.release().date().toString()));
        lines.add("mapping_set_title: " + quoted(message("data.mappings")));
        lines.add("mapping_set_description: " + quoted(message("data.mappings.text")));
        lines.add("license: " + quoted(Addresses.LICENCE));
        lines.add("extension_definitions:");
        extension(lines, "strength", "xsd:integer");
        extension(lines, "rationale_kind", "xsd:string");
        extension(lines, "checked", "xsd:string");
        return lines;
    }

    private static void extension(List<String> lines, String name, String type) {
        lines.add("- slot_name: " + name);
        lines.add("  property: " + OURS + ":" + name);
        lines.add("  type_hint: " + type);
    }

    private static List<String> row(Relation relation, PolicyItem subject, PolicyItem object) {
        return List.of(
                curie(subject),
                Cells.text(subject.title()),
                predicate(relation.type()),
                curie(object),
                Cells.text(object.title()),
                justification(relation.review()),
                relation.codedOn().toString(),
                Cells.text(relation.rationale()),
                Integer.toString(relation.strength()),
                relation.kind().slug(),
                relation.checked().name());
    }

    private static String curie(PolicyItem item) {
        return item.plan().id() + ":" + item.number();
    }

    /** A string of JSON is one of YAML too. */
    private String quoted(String text) {
        return mapper.writeValueAsString(text);
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }
}
