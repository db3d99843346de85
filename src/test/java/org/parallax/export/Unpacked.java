package org.parallax.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of an archive, as somebody who took it finds them. */
record Unpacked(Map<String, String> files, Map<String, ZipEntry> entries) {
    static Unpacked of(byte[] archive) {
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, ZipEntry> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                entries.put(entry.getName(), entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Unpacked(files, entries);
    }

    String file(String name) {
        String file = files.get(name);
        if (file == null) {
            throw new AssertionError("There is no " + name + " in " + files.keySet());
        }
        return file;
    }

    List<NamedCsvRecord> table(String name) {
        return CsvReader.builder().ofNamedCsvRecord(file(name + ".csv")).stream()
                .toList();
    }

    JsonNode json(String name) {
        return JsonMapper.builder().build().readTree(file(name));
    }

    List<String> lines(String name) {
        return file(name).lines().toList();
    }

    /** The mappings without the lines of metadata. */
    List<NamedCsvRecord> mappings() {
        String rows = file("relations.sssom.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .reduce("", (text, line) -> text + line + "\n");
        return CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(rows).stream()
                .toList();
    }
}
