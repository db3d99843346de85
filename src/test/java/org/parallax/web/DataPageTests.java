package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.content.Releases;
import org.parallax.export.Archive;
import org.parallax.export.Archives;
import org.parallax.export.Table;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class DataPageTests {
    @Autowired
    Site site;

    @Autowired
    Archives archives;

    @Autowired
    Releases releases;

    @Test
    void everyTableStandsThereWithItsColumnsAndItsNumberOfRows() {
        Document page = site.page("/data");
        Archive archive = archives.of(releases.current());
        assertThat(archives.tables()).isNotEmpty();
        for (Table table : archives.tables()) {
            Element section = page.expectFirst("#table-" + table.name());
            assertThat(section.select("tbody th").eachText())
                    .isEqualTo(table.columns().stream()
                            .map(column -> column.name())
                            .toList());
            assertThat(section.select("td.why")).allMatch(Element::hasText);
            int rows = archive.rows(table);
            assertThat(section.expectFirst(".rowcount").text().replace(",", ""))
                    .isEqualTo(rows == 0 ? "no rows" : rows == 1 ? "1 row" : rows + " rows");
        }
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        Document page = site.page("/data");
        assertThat(page.select("main a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.attr("href"))
                                .isNotNull());
    }

    @Test
    void theFileIsOfferedForDownloadUnderAStrongValidator() {
        assertThat(site.page("/data").select("main a[href=" + file() + "]")).hasSize(1);
        Site.Answer answer = site.get(file());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).hasValue("application/zip");
        assertThat(answer.header("Content-Disposition"))
                .hasValue("attachment; filename=\"" + file().substring("/data/".length()) + "\"");
        String etag = answer.header("ETag").orElseThrow();
        assertThat(etag)
                .isEqualTo(
                        '"' + site.page("/data").expectFirst("main code.hash").text() + '"');
        Site.Answer again =
                site.send(site.request(file()).header("If-None-Match", etag).build());
        assertThat(again.status()).isEqualTo(304);
        Site.Answer part =
                site.send(site.request(file()).header("Range", "bytes=0-1").build());
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("PK");
    }

    @Test
    void aReleaseThatThereIsNotIsMissed() {
        for (String date : List.of("2026-01-01", "2026-13-45")) {
            Site.Answer answer = site.get("/data/parallax-" + date + ".zip");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("There is no release of " + date);
        }
        Site.Answer other = site.get("/data/parallax.zip");
        assertThat(other.status()).isEqualTo(404);
        assertThat(other.header("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void programsAreToldOfADatasetAndWhereItIs() {
        JsonNode data = JsonMapper.builder()
                .build()
                .readTree(site.page("/data")
                        .expectFirst("script[type=application/ld+json]")
                        .data());
        JsonNode dataset = data.path("about");
        assertThat(dataset.path("@type").asString()).isEqualTo("Dataset");
        assertThat(dataset.path("distribution").path("contentUrl").asString())
                .isEqualTo("https://parallax.example" + file());
    }

    @Test
    void theExampleWithCurlPrintsWhatThePageSays(@TempDir Path folder) throws Exception {
        prints("shell", folder, List.of("sh", "curl", "unzip"), "sh");
    }

    @Test
    void theExampleWithPythonPrintsWhatThePageSays(@TempDir Path folder) throws Exception {
        prints("python", folder, List.of("python3"), "python3");
    }

    /** Runs an example as it stands on the page, but at the address of this server. */
    private void prints(String example, Path folder, List<String> tools, String interpreter)
            throws IOException, InterruptedException {
        assumeTrue(tools.stream().allMatch(DataPageTests::installed));
        Document page = site.page("/data");
        String text = page.expectFirst("#" + example).wholeText();
        assertThat(text).contains("https://parallax.example" + file());
        Path file = Files.writeString(
                folder.resolve("example"), text.replace("https://parallax.example", site.address()) + "\n");
        Process process = new ProcessBuilder(interpreter, file.getFileName().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed.strip())
                .isEqualTo(
                        page.expectFirst("#" + example + "-prints").wholeText().strip());
    }

    private String file() {
        return "/data/parallax-" + releases.current().date() + ".zip";
    }

    private static boolean installed(String tool) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
