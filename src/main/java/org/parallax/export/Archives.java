package org.parallax.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Release;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/**
 * Packs releases. The same release gives the same bytes as long as the application and its address are the same: rows are
 * in the order of the documents, and all entries bear the date of the release.
 */
@Component
public class Archives {
    /** Bytes of files that are kept: a release takes some 400 kB. */
    private static final long KEPT = 32L << 20;

    private final Contents contents;
    private final Tables tables;
    private final DataPackage dataPackage;
    private final MappingSet mappingSet;
    private final Readme readme;
    private final JsonRecords records;
    private final ObjectMapper mapper;
    private final Cache<Release, Archive> packed = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((Release release, Archive archive) -> archive.bytes().length)
            .build();

    Archives(
            Contents contents,
            Tables tables,
            DataPackage dataPackage,
            MappingSet mappingSet,
            Readme readme,
            JsonRecords records,
            ObjectMapper mapper) {
        this.contents = contents;
        this.tables = tables;
        this.dataPackage = dataPackage;
        this.mappingSet = mappingSet;
        this.readme = readme;
        this.records = records;
        this.mapper = mapper;
    }

    /** What each table looks like, whatever the release; a table stands after those that it refers to. */
    public List<Table> tables() {
        return tables.all().stream().map(TableSource::table).toList();
    }

    /** The file of a release, packed when it is first asked for. */
    public Archive of(Release release) {
        return packed.get(release, this::pack);
    }

    Archive pack(Release release) {
        ReleaseContent content = contents.of(release);
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<Table, byte[]> written = new LinkedHashMap<>();
        for (TableSource<?> source : tables.all()) {
            List<List<@Nullable Object>> rows = source.rows(content);
            counts.put(source.table().name(), rows.size());
            written.put(source.table(), csv(source.table(), rows));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("README.md", readme.of(content, written.keySet()).getBytes(StandardCharsets.UTF_8));
        files.put("datapackage.json", pretty(dataPackage.of(content, written)));
        files.put("codebook.json", pretty(CodebookDocument.of(content)));
        written.forEach((table, csv) -> files.put(table.file(), csv));
        files.put("items.jsonl", lines(content.items().stream().map(item -> records.of(release, item))));
        files.put("framing.jsonl", lines(content.framing().stream().map(passage -> records.of(release, passage))));
        files.put("relations.jsonl", lines(content.relations().stream().map(one -> records.of(release, one))));
        files.put(
                "no_counterparts.jsonl",
                lines(content.alone().stream()
                        .map(alone -> records.of(release, alone.none(), alone.item(), alone.other()))));
        files.put(MappingSet.FILE, mappingSet.of(content).getBytes(StandardCharsets.UTF_8));
        return new Archive(zip(release, files), counts);
    }

    private static byte[] csv(Table table, List<List<@Nullable Object>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(bytes, StandardCharsets.UTF_8)) {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            for (List<@Nullable Object> row : rows) {
                csv.writeRecord(row.stream().map(Cells::of).toArray(String[]::new));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] lines(Stream<Object> records) {
        return records.map(record -> mapper.writeValueAsString(record) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] pretty(Object document) {
        return (mapper.writerWithDefaultPrettyPrinter()
                                .writeValueAsString(document)
                                .replace(System.lineSeparator(), "\n")
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Release release, Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                // Local times are written as they are, in whatever time zone the machine is.
                entry.setTimeLocal(release.date().value().atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
