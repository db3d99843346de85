package org.parallax.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Content;
import org.parallax.content.ContentIndex;
import org.parallax.source.Alignment.Counterpart;
import org.parallax.source.Alignment.Match;
import org.parallax.source.CutDocument.Kind;
import org.parallax.source.CutDocument.Piece;
import org.parallax.source.CutDocument.Run;
import org.parallax.text.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Attaches official documents at start, from the folder and the official addresses, and finds the passage of each item in them.
 * What cannot be attached is refused with a sentence in the log, and leaves what was attached before.
 */
@Component
// The search index, which comes after, has the passages too.
@Order(0)
class SourceIndex implements ContentIndex {
    /** Goes up whenever files are read, cut or aligned in another way. */
    private static final int READING = 1;

    /** So many characters before and after a passage are kept, to find it again where the text around it has moved. */
    private static final int CONTEXT = 32;

    private static final Attachments NONE = new Attachments(List.of(), Set.of(), false);

    private static final Logger log = LoggerFactory.getLogger(SourceIndex.class);

    /** Null where the site names none. */
    private final @Nullable Path folder;

    private final boolean fetching;
    private final SourceReading reading;
    private final SourceFetch fetch;
    private final JsonMapper json = JsonMapper.shared();

    /** What was prepared and is not stored yet. */
    private Attachments attachments = NONE;

    SourceIndex(
            @Value("${parallax.sources.dir}") String folder,
            @Value("${parallax.sources.fetch}") boolean fetching,
            SourceReading reading,
            SourceFetch fetch) {
        this.folder = folder.isBlank() ? null : Path.of(folder);
        this.fetching = fetching;
        this.reading = reading;
        this.fetch = fetch;
    }

    /**
     * What a start found.
     *
     * @param fresh the documents that are new or have changed
     * @param names the names of the files in the folder, the refused ones too
     * @param folderRead whether there is a folder: what came from one and is no longer in it is detached
     */
    private record Attachments(List<Fresh> fresh, Set<String> names, boolean folderRead) {}

    /** A document to be attached. */
    private record Fresh(
            SourceName name, String sha256, long bytes, LocalDate obtainedOn, boolean fetched, SourceText text) {}

    @Override
    public void prepare(Content newest, JdbcTemplate owner) {
        List<PlanOutline> plans = PlanOutline.all(newest);
        Map<String, String> known = known(owner);
        List<Fresh> fresh = new ArrayList<>();
        List<Path> files = files();
        Set<String> names = files == null
                ? Set.of()
                : files.stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        for (Path file : files == null ? List.<Path>of() : files) {
            try {
                SourceName what = SourceName.of(file.getFileName().toString(), plans);
                read(what, reading.bytes(file), day(file), false, known).ifPresent(fresh::add);
            } catch (UnreadableSourceException e) {
                log.warn("Not attached: {}. {}", file, e.getMessage());
            }
        }
        if (fetching) {
            for (PlanOutline plan : plans) {
                for (PlanOutline.Source source : plan.sources()) {
                    SourceName what = SourceName.official(plan, source);
                    if (!names.contains(what.name())) {
                        fetch(what, known).ifPresent(fresh::add);
                    }
                }
            }
        }
        attachments = new Attachments(fresh, names, files != null);
    }

    /** The hashes of the documents that are attached, and were read in the present way, by name. */
    private static Map<String, String> known(JdbcTemplate owner) {
        Map<String, String> known = new HashMap<>();
        owner.query("select name, sha256 from source_document where reading = " + READING, row -> {
            known.put(row.getString("name"), row.getString("sha256"));
        });
        return known;
    }

    /** The files in the folder; null where there is none, or it cannot be read. */
    private @Nullable List<Path> files() {
        if (folder == null) {
            return null;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            log.warn("Nothing is attached from the folder {}: it cannot be read.", folder);
            return null;
        }
    }

    private static LocalDate day(Path file) throws UnreadableSourceException {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
        } catch (IOException e) {
            throw new UnreadableSourceException("The file cannot be read.");
        }
    }

    private Optional<Fresh> fetch(SourceName what, Map<String, String> known) {
        try {
            byte[] bytes = fetch.fetch(URI.create(String.valueOf(what.address())));
            return read(what, bytes, LocalDate.now(ZoneOffset.UTC), true, known);
        } catch (UnreadableSourceException e) {
            log.warn("Not attached: {}. {}", what.address(), e.getMessage());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** What a file holds, if it is another than the one that is attached. */
    private Optional<Fresh> read(
            SourceName what, byte[] bytes, LocalDate obtainedOn, boolean fetched, Map<String, String> known)
            throws UnreadableSourceException {
        String sha256 = Sha256.hex(bytes);
        if (sha256.equals(known.get(what.name()))) {
            return Optional.empty();
        }
        SourceText text = reading.read(bytes);
        // Another document is refused before anything is changed.
        DocumentCutter.cut(text, what.plan(), what.language());
        return Optional.of(new Fresh(what, sha256, bytes.length, obtainedOn, fetched, text));
    }

    /** Takes what was prepared into the database, and finds the passages anew if files, release or the way of finding changed. */
    @Override
    public void refresh(Content newest, long release, JdbcTemplate owner) {
        for (Fresh fresh : attachments.fresh()) {
            // An instance that started at the same time may have been faster.
            if (!known(owner).getOrDefault(fresh.name().name(), "").equals(fresh.sha256())) {
                store(fresh, owner);
            }
        }
        if (attachments.folderRead()) {
            owner
                    .query("select name from source_document where not fetched", (row, n) -> row.getString("name"))
                    .stream()
                    .filter(name -> !attachments.names().contains(name))
                    .forEach(name -> {
                        owner.update("delete from source_document where name = ?", name);
                        log.info("Detached {}: it is no longer in the folder", name);
                    });
        }
        List<PlanOutline> plans = PlanOutline.all(newest);
        List<Stored> stored = owner.query(
                "select id, name, sha256, lines from source_document order by name",
                (row, n) -> new Stored(
                        row.getLong("id"), row.getString("name"), row.getString("sha256"), row.getString("lines")));
        String state = Sha256.hex(READING + "\n" + plans + "\n"
                + stored.stream()
                        .map(document -> document.name() + " " + document.sha256())
                        .toList());
        if (owner.queryForList("select from source_state where checksum = ?", state)
                .isEmpty()) {
            align(plans, stored, owner);
            owner.update("delete from source_state");
            owner.update("insert into source_state (checksum) values (?)", state);
        }
        attachments = NONE;
    }

    private record Stored(long id, String name, String sha256, String lines) {}

    private void store(Fresh fresh, JdbcTemplate owner) {
        SourceName what = fresh.name();
        owner.update("delete from source_document where name = ?", what.name());
        owner.update(
                "insert into source_document (name, plan, language, address, compared, sha256, bytes, pages, obtained_on,"
                        + " fetched, reading, lines) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                what.name(),
                what.plan().plan().value(),
                what.language(),
                what.address(),
                what.compared(),
                fresh.sha256(),
                fresh.bytes(),
                fresh.text().pages(),
                Date.valueOf(fresh.obtainedOn()),
                fresh.fetched(),
                READING,
                json.writeValueAsString(fresh.text()));
        log.info("Attached {} as {}, SHA-256 {}", what.name(), what.plan().plan(), fresh.sha256());
    }

    /** A document that is attached, cut. */
    private record Cut(long id, SourceName name, CutDocument document) {
        /** The document whose summaries are ours comes first, then those in which a passage is found beside it. */
        boolean english() {
            return name.language().equals("en");
        }
    }

    private void align(List<PlanOutline> plans, List<Stored> stored, JdbcTemplate owner) {
        owner.update("delete from source_passage");
        owner.update("delete from source_sentence");
        Map<String, String> wordings = new HashMap<>();
        owner.query("select sha256, text from source_wording", row -> {
            wordings.put(row.getString("sha256"), row.getString("text"));
        });
        List<Cut> cuts = new ArrayList<>();
        for (Stored document : stored) {
            try {
                SourceName name = SourceName.of(document.name(), plans);
                SourceText text = json.readValue(document.lines(), SourceText.class);
                cuts.add(new Cut(document.id(), name, DocumentCutter.cut(text, name.plan(), name.language())));
            } catch (UnreadableSourceException e) {
                // The content no longer knows the file, or its headings; it stays attached, without passages.
                log.warn("No passages in {}. {}", document.name(), e.getMessage());
            }
        }
        // English first: it is what our summaries can be compared with.
        cuts.sort(Comparator.comparing((Cut cut) -> !cut.english())
                .thenComparing(cut -> cut.name().address() == null));
        Map<PlanOutline, Counterpart> english = new HashMap<>();
        for (Cut cut : cuts) {
            List<Match> matches = Alignment.of(
                    cut.document(),
                    cut.name().expected(),
                    wordings,
                    cut.english(),
                    cut.english() ? null : english.get(cut.name().plan()));
            if (cut.english()) {
                english.putIfAbsent(cut.name().plan(), new Counterpart(cut.document(), matches));
            }
            write(cut, matches, owner);
            keepWordings(cut, matches, owner);
        }
        owner.update("delete from source_wording where plan not in (select plan from source_document)");
    }

    private static void write(Cut cut, List<Match> matches, JdbcTemplate owner) {
        CutDocument document = cut.document();
        List<@Nullable Object[]> rows = new ArrayList<>();
        matches.forEach(match -> rows.add(row(cut, match.run(), match.number().value(), match.how())));
        if (cut.name().compared()) {
            Alignment.leftover(document, matches).forEach(run -> rows.add(row(cut, run, null, null)));
        }
        owner.batchUpdate(
                "insert into source_passage (document_id, number, how, section, text, sha256, start_at, end_at, prefix, suffix,"
                        + " pdf_page, pdf_page_end) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        List<Object[]> sentences = new ArrayList<>();
        for (Piece piece : document.pieces()) {
            if (piece.kind() == Kind.SENTENCE && !piece.section().isEmpty()) {
                sentences.add(new Object[] {
                    cut.id(),
                    piece.section(),
                    sentences.size() + 1,
                    document.text().substring(piece.start(), piece.end()),
                    piece.start(),
                    piece.end()
                });
            }
        }
        owner.batchUpdate(
                "insert into source_sentence (document_id, section, position, text, start_at, end_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                sentences);
    }

    private static @Nullable Object[] row(Cut cut, Run run, @Nullable String number, @Nullable How how) {
        CutDocument document = cut.document();
        int start = document.start(run);
        int end = document.end(run);
        boolean paged = document.page(run) > 0;
        return new @Nullable Object[] {
            cut.id(),
            number,
            how == null ? null : how.name().toLowerCase(Locale.ROOT),
            document.section(run),
            document.words(run),
            document.passage(run).sha256(),
            start,
            end,
            document.text().substring(Math.max(0, start - CONTEXT), start),
            document.text().substring(end, Math.min(document.text().length(), end + CONTEXT)),
            paged ? document.page(run) : null,
            paged ? document.pageEnd(run) : null
        };
    }

    /** Keeps the words of coded passages while any file of their plan is attached. */
    private static void keepWordings(Cut cut, List<Match> matches, JdbcTemplate owner) {
        Set<String> coded = cut.name().expected().stream()
                .flatMap(expected -> Stream.ofNullable(expected.sha256()))
                .collect(Collectors.toSet());
        owner.batchUpdate(
                "insert into source_wording (plan, sha256, text) values (?, ?, ?) on conflict do nothing",
                matches.stream()
                        .filter(match -> coded.contains(
                                cut.document().passage(match.run()).sha256()))
                        .map(match -> new Object[] {
                            cut.name().plan().plan().value(),
                            cut.document().passage(match.run()).sha256(),
                            cut.document().words(match.run())
                        })
                        .toList());
    }
}
