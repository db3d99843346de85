package org.parallax.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.address.Addresses;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The file that says what lies in the archive: a text with places for what the release and the tables say. */
@Component
class Readme {
    private final String text;
    private final Descriptions descriptions;
    private final Addresses addresses;

    Readme(Descriptions descriptions, Addresses addresses) {
        try {
            this.text = new ClassPathResource("export/README.md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.descriptions = descriptions;
        this.addresses = addresses;
    }

    String of(ReleaseContent content, Collection<Table> tables) {
        String state = content.release().published() ? "" : " (in preparation: it may still change)";
        return text.replace("{release}", content.release().date().toString())
                .replace("{state}", state)
                .replace("{note}", content.release().note())
                .replace("{site}", addresses.absolute("/"))
                .replace("{page}", addresses.absolute("/data"))
                .replace(
                        "{archive}",
                        addresses.absolute(addresses.archive(content.release().date())))
                .replace(
                        "{plans}",
                        content.plans().stream()
                                .flatMap(plan -> Stream.of(
                                        "- " + plan.id() + ": *" + plan.title() + "*, " + plan.issuer() + ", "
                                                + plan.issuedOn() + ", <" + plan.sourceUrl(null) + ">",
                                        plan.divisionNote() == null ? null : "  " + plan.divisionNote()))
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining("\n")))
                .replace("{tables}", tables.stream().map(this::table).collect(Collectors.joining("\n")));
    }

    private String table(Table table) {
        return "### " + table.file() + "\n\n" + descriptions.of(table) + "\n\n"
                + "| column | type | meaning |\n|---|---|---|\n"
                + table.columns().stream()
                        .map(column -> "| `" + column.name() + "` | " + type(table, column) + " | "
                                + descriptions.of(table, column) + " |\n")
                        .collect(Collectors.joining());
    }

    private String type(Table table, Column column) {
        return Stream.of(
                        descriptions.of(column.type()),
                        table.primaryKey().contains(column.name()) ? "key" : "",
                        column.required() ? "" : "may be empty",
                        table.referredToBy(column)
                                .map(other -> "refers to `" + other + "`")
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
