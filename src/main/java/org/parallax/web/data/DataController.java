package org.parallax.web.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.export.Archive;
import org.parallax.export.Archives;
import org.parallax.export.Column;
import org.parallax.export.Descriptions;
import org.parallax.export.Table;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.PlanLink;
import org.parallax.web.layout.Subject;
import org.parallax.web.layout.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class DataController {
    private final Archives archives;
    private final Descriptions descriptions;
    private final Examples examples;
    private final Releases releases;
    private final Subjects subjects;
    private final Addresses addresses;

    DataController(
            Archives archives,
            Descriptions descriptions,
            Examples examples,
            Releases releases,
            Subjects subjects,
            Addresses addresses) {
        this.archives = archives;
        this.descriptions = descriptions;
        this.examples = examples;
        this.releases = releases;
        this.subjects = subjects;
        this.addresses = addresses;
    }

    @GetMapping("/data")
    String data(Edition edition, Model model) {
        Release newest = edition.release();
        Archive archive = archives.of(newest);
        List<Table> tables = archives.tables();
        int items = tables.stream()
                .filter(table -> table.name().equals("items"))
                .mapToInt(archive::rows)
                .sum();
        model.addAttribute(
                "page",
                new DataPage(
                        releases.all().stream()
                                .map(release -> file(release, release.equals(newest) ? archive : null))
                                .toList(),
                        archive.sha256(),
                        addresses.absolute(addresses.archive(newest.date())),
                        edition.pairs().stream()
                                .flatMap(pair -> List.of(pair.first(), pair.second()).stream())
                                .distinct()
                                .map(plan -> PlanLink.to(plan, addresses))
                                .toList(),
                        examples.shell(newest, items),
                        examples.python(newest, edition.pairs()),
                        tables.stream().map(table -> text(table, archive)).toList()));
        model.addAttribute(Subject.NAME, subjects.data(edition, "/data"));
        return "data";
    }

    private DataPage.File file(Release release, @Nullable Archive archive) {
        String path = addresses.archive(release.date());
        return new DataPage.File(
                release.date().value(),
                release.published(),
                path,
                path.substring(path.lastIndexOf('/') + 1),
                archive == null ? null : Integer.valueOf((archive.bytes().length + 999) / 1000));
    }

    private DataPage.TableText text(Table table, Archive archive) {
        return new DataPage.TableText(
                table.name(),
                descriptions.of(table),
                archive.rows(table),
                table.columns().stream().map(column -> text(table, column)).toList());
    }

    private DataPage.ColumnText text(Table table, Column column) {
        return new DataPage.ColumnText(
                column.name(),
                descriptions.of(column.type()),
                descriptions.of(table, column),
                table.primaryKey().contains(column.name()),
                !column.required(),
                table.referredToBy(column).orElse(null),
                String.join(", ", column.values()));
    }
}
