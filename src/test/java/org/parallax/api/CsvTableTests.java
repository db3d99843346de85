package org.parallax.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parallax.api.ProvisionRecord.BodyRecord;
import org.parallax.api.ProvisionRecord.SectionRecord;
import org.parallax.content.Release;
import org.parallax.content.ReleaseDate;
import org.parallax.plan.Checked;

class CsvTableTests {
    record Inner(@Nullable String name, int size) {}

    record Row(
            String id,
            @Nullable Inner inner,
            List<Inner> many,
            List<String> words,
            double number,
            boolean yes,
            Checked checked,
            @Nullable String nothing) {}

    record Wrapped(String first, @JsonUnwrapped Inner inner, String release) {}

    private static final Row ROW = new Row(
            "a",
            new Inner("b", 1),
            List.of(new Inner("c", 2), new Inner(null, -3)),
            List.of("d", "e"),
            -0.5,
            true,
            Checked.B,
            null);

    private static DataFile file(Part... parts) {
        Release release = new Release(1, new ReleaseDate(LocalDate.parse("2026-11-24")), false, "0", 1, "note");
        return new DataFile(() -> List.of(parts), Format.CSV, "Rows", release, "https://page", "https://file");
    }

    private static String csv(Part... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CsvTable.write(file(parts), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Part rows(Row... rows) {
        return Part.of("row", Row.class, List.of(rows));
    }

    private static String firstCell(String text) {
        String csv = csv(rows(new Row(text, null, List.of(), List.of(), 0, false, Checked.A, null)));
        List<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv).stream().toList();
        return records.get(1).getField(0);
    }

    @Test
    void columnsAreTheComponentsOfTheRecord() {
        assertThat(csv(rows(ROW))).isEqualTo("""
                        id,innerName,innerSize,manyName,manySize,words,number,yes,checked,nothing,release\r
                        a,b,1,c; ,2; -3,d; e,-0.5,true,B,,2026-11-24\r
                        """);
    }

    @Test
    void whatStandsUnwrappedInJsonHasNoPrefixEither() {
        assertThat(csv(Part.of("row", Wrapped.class, List.of(new Wrapped("a", new Inner("b", 1), "2025-01-01")))))
                .isEqualTo("first,name,size,release\r\na,b,1,2025-01-01\r\n");
    }

    @Test
    void rowsOfSeveralKindsShareColumnsAndSayWhatTheyAre() {
        assertThat(csv(
                        Part.of("small", Inner.class, List.of(new Inner("x", 1))),
                        Part.of("large", Wrapped.class, List.of(new Wrapped("y", new Inner("z", 2), "2025-01-01")))))
                .isEqualTo("""
                        kind,name,size,release,first\r
                        small,x,1,2026-11-24,\r
                        large,z,2,2025-01-01,y\r
                        """);
    }

    @Test
    void aListWithNothingInItIsAHeader() {
        assertThat(csv(rows())).hasLineCount(1).startsWith("id,").endsWith("release\r\n");
    }

    @Test
    void aTextThatCouldBeAFormulaBeginsWithAnApostrophe() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            assertThat(firstCell(start + "1+1")).isEqualTo("'" + start + "1+1");
        }
        assertThat(List.of("1=2", " =1", "'=1", "", "–1"))
                .allSatisfy(text -> assertThat(firstCell(text)).isEqualTo(text));
    }

    @Test
    void quotesCommasAndLineEndsComeBackAsTheyWere() {
        assertThat(firstCell("say \"no\", then\r\nleave; 一个")).isEqualTo("say \"no\", then\r\nleave; 一个");
        assertThat(csv(rows(ROW)).codePointAt(0)).isNotEqualTo(0xFEFF);
    }

    /** Everything that was read and is not yet written would have to be kept: that is never more than the writer's buffer. */
    @Test
    void aHundredThousandItemsAreWrittenAsTheyAreRead() throws IOException {
        int all = 100_000;
        Counter written = new Counter();
        long[] read = new long[1];
        long[] most = new long[1];
        Iterable<ItemRecord> items = () -> new Iterator<>() {
            private final Iterator<Integer> numbers = IntStream.range(0, all).iterator();

            @Override
            public boolean hasNext() {
                return numbers.hasNext();
            }

            @Override
            public ItemRecord next() {
                ItemRecord item = item(numbers.next());
                most[0] = Math.max(most[0], read[0] - written.bytes);
                read[0] += item.summary().length();
                return item;
            }
        };
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        CsvTable.write(file(Part.of("item", ItemRecord.class, items)), written);
        System.gc();
        long after = runtime.totalMemory() - runtime.freeMemory();
        assertThat(written.lines).isEqualTo(all + 1);
        assertThat(written.bytes).isGreaterThan(50_000_000);
        assertThat(most[0]).isLessThan(100_000);
        assertThat(after - before).isLessThan(5_000_000);
    }

    private static ItemRecord item(int place) {
        return new ItemRecord(
                "xx-demo-2025/1." + place,
                "XX-1." + place,
                "xx-demo-2025",
                "1." + place,
                "Item " + place,
                "What is asked for. ".repeat(20),
                new SectionRecord("1", "A heading", null),
                1,
                null,
                4,
                place,
                List.of("chips", "data"),
                "research",
                "directs",
                null,
                "domestic",
                List.of(new BodyRecord("nist", "National Institute")),
                List.of(),
                List.of(),
                Checked.A,
                null,
                "machine",
                null,
                "2026-11-24",
                "https://parallax.example/xx-demo-2025/1." + place,
                "https://example.org/plan.pdf");
    }

    private static final class Counter extends OutputStream {
        private long bytes;
        private long lines;

        @Override
        public void write(int b) {
            bytes++;
            lines += b == '\n' ? 1 : 0;
        }
    }
}
