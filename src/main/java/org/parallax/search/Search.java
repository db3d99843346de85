package org.parallax.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PlanNumber;
import org.parallax.search.Concept.Alternative;
import org.parallax.search.SearchResult.FacetCounts;
import org.parallax.search.SearchResult.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches the index of a release. Reads with SQL, since JPQL knows no full text; all statements of a search see one state of the
 * index, which another instance may be making anew.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Search {
    /** Where fewer hits than these have a phrase in quotation marks, its words are searched for one by one too. */
    private static final int FEW = 10;

    private static final Comparator<Match> BEST_FIRST =
            Comparator.comparingDouble(Match::score).reversed().thenComparingInt(Match::position);

    private final JdbcClient database;
    private final QuestionReader reader;
    private final FacetNames names;
    private final IndexedDocuments documents;

    Search(JdbcClient database, QuestionReader reader, FacetNames names, IndexedDocuments documents) {
        this.database = database;
        this.reader = reader;
        this.names = names;
        this.documents = documents;
    }

    /** A document that answers, and how well. */
    private record Match(IndexedDocument document, double score) {
        long id() {
            return document.id();
        }

        int position() {
            return document.position();
        }

        Match scaled(double factor) {
            return new Match(document, score * factor);
        }
    }

    /**
     * What answers a query. A number finds what bears it; anything else is searched for by its words. A filter for a value
     * that its facet does not have is left out.
     */
    public SearchResult find(Release release, SearchQuery asked) {
        Map<SearchFacet, Map<String, String>> known = names.of(release);
        SearchQuery query = asked.only(known);
        List<Match> numbered = numbered(release, query.text().strip());
        Question typed = numbered.isEmpty() ? reader.read(query.text()) : Question.NONE;
        Question question = typed;
        List<Match> matches = numbered.isEmpty() ? bySection(matches(release, question)) : numbered;
        boolean loosened = question.hasPhrase() && matches.size() < FEW;
        if (loosened) {
            Question loose = reader.readLoosely(query.text());
            matches = joined(matches, bySection(matches(release, loose)));
            question = loose;
        }
        List<Match> left = matches.stream()
                .filter(match -> match.document().fits(query.filters()))
                .toList();
        List<Match> shown = left.stream()
                .sorted(
                        query.documentOrder() || !numbered.isEmpty()
                                ? Comparator.comparingInt(Match::position)
                                : BEST_FIRST)
                .skip((long) (query.page() - 1) * query.size())
                .limit(query.size())
                .toList();
        return new SearchResult(
                left.size(),
                hits(shown, question, typed),
                facets(known, matches, query),
                question.corrections(),
                question.unknown(),
                loosened,
                question.cut());
    }

    /**
     * Items and passages of a section read on from one another, so what has some of the words only is nearer to the question
     * where its section has a better hit. (The score of a passage interpolated with that of its document: Callan 1994.)
     */
    private static List<Match> bySection(List<Match> matches) {
        Map<String, Double> best = new HashMap<>();
        matches.stream()
                .filter(match -> match.document().isProvision())
                .forEach(match -> best.merge(match.document().section(), match.score(), Math::max));
        return matches.stream()
                .map(match -> match.document().isProvision() ? towards(best, match) : match)
                .toList();
    }

    private static Match towards(Map<String, Double> best, Match match) {
        double leading = best.getOrDefault(match.document().section(), match.score());
        return new Match(match.document(), match.score() + Ranking.SECTION * (leading - match.score()));
    }

    /** The hits with the very phrase, and below them those with its words. */
    private static List<Match> joined(List<Match> exact, List<Match> loose) {
        Set<Long> there = exact.stream().map(Match::id).collect(Collectors.toSet());
        return Stream.concat(
                        exact.stream(),
                        loose.stream()
                                .filter(match -> !there.contains(match.id()))
                                .map(match -> match.scaled(Ranking.LOOSENED)))
                .toList();
    }

    /**
     * The items and framing passages that come nearest to a sentence, the nearest first.
     *
     * @param most how many of each plan at the most
     */
    List<Hit> nearest(Release release, String sentence, int most) {
        Question question = reader.readSentence(sentence);
        Map<List<String>, Integer> taken = new HashMap<>();
        // A single word that fits says little.
        double fullness = Math.min(1, question.concepts().size() / Ranking.FULL_SENTENCE);
        List<Match> nearest = matches(release, question).stream()
                .map(match -> match.scaled(fullness))
                .filter(match -> match.document().isProvision())
                .sorted(BEST_FIRST)
                .filter(match -> taken.merge(match.document().plans(), 1, Integer::sum) <= most)
                .toList();
        return hits(nearest, question, question);
    }

    /** The items, passages and sections that bear a number, in the plan that is named with it or in all. */
    private List<Match> numbered(Release release, String text) {
        Optional<ItemRef> ref = ItemRef.parse(text);
        return ref.map(ItemRef::number)
                .or(() -> PlanNumber.parse(text))
                .map(number -> found(database.sql("select id, 1.0 score from search_document"
                                + " where release_id = :release and number = :number and (:plan = '' or plan = :plan)"
                                + " order by position")
                        .param("release", release.id())
                        .param("number", number.value())
                        .param("plan", ref.map(ItemRef::plan).orElse(""))))
                .orElse(List.of());
    }

    private List<Match> matches(Release release, Question question) {
        List<Concept> concepts = question.concepts();
        if (concepts.isEmpty()) {
            return List.of();
        }
        double whole = question.worth();
        List<Integer> concept = new ArrayList<>();
        List<String> queries = new ArrayList<>();
        List<Double> factors = new ArrayList<>();
        List<Double> worths = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            for (Alternative alternative : concepts.get(i).alternatives()) {
                concept.add(i);
                queries.add(alternative.query());
                factors.add(alternative.factor());
                worths.add(concepts.get(i).worth() / whole);
            }
        }
        return found(database.sql(
                                "with alternative as materialized (select concept, cast(query as tsquery) query, factor, worth"
                                        // The rank of one word is at most 0.61 of its field's weight, that of a phrase
                                        // all of
                                        // it.
                                        + ", case when query ~ '[<&]' then 1 else 1.645 end evening"
                                        + " from unnest(cast(:concepts as int[]), cast(:queries as text[]), cast(:factors as float8[]),"
                                        + " cast(:worths as float8[])) a (concept, query, factor, worth))"
                                        + " select d.id, s.score * case when :text = any(d.names) then 10 else 1 end score"
                                        + " from search_document d cross join lateral ("
                                        + " select sum(best) score, sum(share) share from ("
                                        + " select max(worth * factor * evening * ts_rank('" + Ranking.FIELDS
                                        + "', d.vector, query)) best,"
                                        + " max(worth * factor) share"
                                        + " from alternative where d.vector @@ query group by concept) c) s"
                                        // As a query of its own it is read once, and not for every document.
                                        + " where d.release_id = :release and d.vector @@ (select cast(:candidates as tsquery))"
                                        + " and s.share >= :least")
                        .param("concepts", concept.toArray(Integer[]::new))
                        .param("queries", queries.toArray(String[]::new))
                        .param("factors", factors.toArray(Double[]::new))
                        .param("worths", worths.toArray(Double[]::new))
                        .param("release", release.id())
                        .param("candidates", candidates(concepts, whole))
                        .param("text", question.text())
                        .param("least", Ranking.LEAST_SHARE))
                .stream()
                .map(match -> match.scaled(Ranking.worth(match.document().kind())))
                .toList();
    }

    /** The documents that a statement finds by their keys, with their scores. */
    private List<Match> found(JdbcClient.StatementSpec statement) {
        record Row(long id, double score) {}
        List<Row> rows = statement
                .query((row, n) -> new Row(row.getLong("id"), row.getDouble("score")))
                .list();
        Map<Long, IndexedDocument> indexed =
                documents.with(rows.stream().map(Row::id).toList());
        return rows.stream()
                .flatMap(row ->
                        Stream.ofNullable(indexed.get(row.id())).map(document -> new Match(document, row.score())))
                .toList();
    }

    /**
     * What the index is asked for: every required concept and, since all others together may be worth too little for a hit,
     * one of the more valuable ones.
     */
    private static String candidates(List<Concept> concepts, double whole) {
        List<Concept> byWorth = concepts.stream()
                .sorted(Comparator.comparingDouble(Concept::worth))
                .collect(Collectors.toCollection(ArrayList::new));
        double spare = Ranking.LEAST_SHARE * whole;
        while (byWorth.size() > 1 && byWorth.get(0).worth() < spare) {
            spare -= byWorth.remove(0).worth();
        }
        List<String> wanted = concepts.stream()
                .filter(Concept::required)
                .map(Search::anyWay)
                .collect(Collectors.toCollection(ArrayList::new));
        wanted.add(byWorth.stream().map(Search::anyWay).collect(Collectors.joining(" | ", "(", ")")));
        return String.join(" & ", wanted);
    }

    private static String anyWay(Concept concept) {
        return concept.alternatives().stream()
                .map(alternative -> "(" + alternative.query() + ")")
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    /** @param typed the question with its phrases in quotation marks, which may stand in the official text alone */
    private List<Hit> hits(List<Match> shown, Question question, Question typed) {
        if (shown.isEmpty()) {
            return List.of();
        }
        record Texts(List<Hit.Piece> title, List<Hit.Piece> text, List<Hit.Piece> official, String path) {}
        Map<Long, Texts> texts = new HashMap<>();
        database.sql("select id, path, ts_headline('english', title, cast(:marks as tsquery), :options) title,"
                        + " ts_headline('english', text, cast(:marks as tsquery), :options) text,"
                        + " ts_headline('english', official, cast(:typed as tsquery), :excerpt) official"
                        + " from search_document where id = any(:ids)")
                .param("marks", marks(question))
                .param("typed", marks(typed))
                .param("options", "HighlightAll=true, StartSel=" + Hit.BEGIN + ", StopSel=" + Hit.END)
                .param(
                        "excerpt",
                        "MaxFragments=1, MaxWords=40, MinWords=20, StartSel=" + Hit.BEGIN + ", StopSel=" + Hit.END)
                .param("ids", shown.stream().map(Match::id).toArray(Long[]::new))
                .query((row, n) -> texts.put(
                        row.getLong("id"),
                        new Texts(
                                Hit.Piece.of(row.getString("title")),
                                Hit.Piece.of(row.getString("text")),
                                Hit.Piece.of(row.getString("official")),
                                row.getString("path"))))
                .list();
        return shown.stream()
                .filter(match -> texts.containsKey(match.id()))
                .map(match -> {
                    Texts text = Objects.requireNonNull(texts.get(match.id()));
                    boolean ours = Stream.of(text.title(), text.text())
                            .flatMap(List::stream)
                            .anyMatch(Hit.Piece::found);
                    boolean theirs = text.official().stream().anyMatch(Hit.Piece::found);
                    return new Hit(
                            match.document().kind(),
                            match.document().ref(),
                            match.document().plans(),
                            text.title(),
                            text.text(),
                            theirs && (!ours || typed.hasPhrase()) ? text.official() : List.of(),
                            match.score(),
                            text.path());
                })
                .toList();
    }

    /**
     * What is marked in a text: what was typed, and what means nearly the same. The database marks each word of a term by itself, so
     * terms of several words are marked only where they were typed: else "chips" would mark "integrate", for integrated circuits.
     */
    private static String marks(Question question) {
        return question.concepts().stream()
                .flatMap(concept -> concept.alternatives().stream())
                .filter(alternative -> alternative.factor() == Ranking.LITERAL
                        || (alternative.factor() >= Ranking.SYNONYM
                                && !alternative.query().contains("<")))
                .map(alternative -> "(" + alternative.query() + ")")
                .collect(Collectors.joining(" | "));
    }

    private static List<FacetCounts> facets(
            Map<SearchFacet, Map<String, String>> known, List<Match> matches, SearchQuery query) {
        List<FacetCounts> facets = new ArrayList<>();
        for (SearchFacet facet : SearchFacet.values()) {
            Map<SearchFacet, String> others = query.without(facet).filters();
            Map<String, Integer> counts = new HashMap<>();
            for (Match match : matches) {
                if (match.document().fits(others)) {
                    match.document().values(facet).forEach(value -> counts.merge(value, 1, Integer::sum));
                }
            }
            List<Value> values = known.getOrDefault(facet, Map.of()).entrySet().stream()
                    .map(value -> new Value(
                            value.getKey(),
                            value.getValue(),
                            counts.getOrDefault(value.getKey(), 0),
                            value.getKey().equals(query.filters().get(facet))))
                    .filter(value -> value.count() > 0 || value.chosen())
                    .toList();
            if (!values.isEmpty()) {
                facets.add(new FacetCounts(facet, values));
            }
        }
        return facets;
    }
}
