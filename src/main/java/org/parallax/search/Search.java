package org.parallax.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.parallax.plan.PlanNumber;
import org.parallax.search.SearchResult.FacetCounts;
import org.parallax.search.SearchResult.Value;
import org.springframework.stereotype.Service;

/** Searches the index of the newest release. */
@Service
public class Search {
    /** Where fewer hits than these have a phrase in quotation marks, its words are searched for one by one too. */
    private static final int FEW = 10;

    private final Indexes indexes;
    private final QuestionReader reader;
    private final FacetNames names;

    Search(Indexes indexes, QuestionReader reader, FacetNames names) {
        this.indexes = indexes;
        this.reader = reader;
        this.names = names;
    }

    /**
     * What answers a query. A number finds what bears it; anything else is searched for by its words. A filter for a value
     * that its facet does not have is left out.
     */
    public SearchResult find(Release release, SearchQuery asked) {
        Index index = indexes.current();
        Map<SearchFacet, Map<String, String>> known = names.of(release);
        SearchQuery query = asked.only(known);
        List<Integer> numbered = numbered(index, query.text().strip());
        Question typed = numbered.isEmpty() ? reader.read(index, query.text()) : Question.NONE;
        Question question = typed;
        Scores scores = numbered.isEmpty() ? Scores.of(index, question).bySection() : Scores.equal(index, numbered);
        boolean loosened = question.hasPhrase() && scores.hits().limit(FEW).count() < FEW;
        if (loosened) {
            question = reader.readLoosely(index, query.text());
            scores = scores.before(Scores.of(index, question).bySection());
        }
        int[] hits = scores.hits().toArray();
        int[] left = Arrays.stream(hits).filter(fits(index, query.filters())).toArray();
        long before = (long) (query.page() - 1) * query.size();
        IntStream shown = query.documentOrder() || !numbered.isEmpty()
                ? Arrays.stream(left)
                : best(left, scores, before + query.size());
        Marker marker = new Marker(index, question);
        Marker official = new Marker(index, typed);
        Scores scored = scores;
        return new SearchResult(
                left.length,
                shown.skip(before)
                        .limit(query.size())
                        .mapToObj(document ->
                                hit(index.document(document), scored.of(document), marker, official, typed.hasPhrase()))
                        .toList(),
                facets(known, index, hits, query),
                question.corrections(),
                question.unknown(),
                loosened,
                question.cut());
    }

    /**
     * The items and framing passages that come nearest to a sentence, the nearest first.
     *
     * @param most how many of each plan at the most
     */
    List<Hit> nearest(String sentence, int most) {
        Index index = indexes.current();
        Question question = reader.readSentence(index, sentence);
        Map<List<String>, Integer> taken = new HashMap<>();
        // A single word that fits says little.
        Scores scores =
                Scores.of(index, question).times(Math.min(1, question.concepts().size() / Ranking.FULL_SENTENCE));
        int[] provisions = scores.hits()
                .filter(document -> index.document(document).isProvision())
                .toArray();
        Marker marker = new Marker(index, question);
        return best(provisions, scores, provisions.length)
                .filter(document -> taken.merge(index.document(document).plans(), 1, Integer::sum) <= most)
                .mapToObj(document -> hit(index.document(document), scores.of(document), marker, marker, false))
                .toList();
    }

    /** The items, passages and sections that bear a number, in the plan that is named with it or in all. */
    private static List<Integer> numbered(Index index, String text) {
        Optional<ItemRef> ref = ItemRef.parse(text);
        return ref.map(ItemRef::number).or(() -> PlanNumber.parse(text)).stream()
                .flatMap(number -> index.numbered(number.value()).stream())
                .filter(document -> ref.isEmpty()
                        || ref.get().plan().equals(index.document(document).plan()))
                .toList();
    }

    /** The best hits, the best first; of two that are as good the earlier one. */
    private static IntStream best(int[] hits, Scores scores, long most) {
        Comparator<Integer> bestFirst =
                Comparator.<Integer>comparingDouble(scores::of).reversed().thenComparing(Comparator.naturalOrder());
        PriorityQueue<Integer> worstFirst = new PriorityQueue<>(bestFirst.reversed());
        for (int hit : hits) {
            if (worstFirst.size() < most) {
                worstFirst.add(hit);
            } else if (!worstFirst.isEmpty() && bestFirst.compare(hit, worstFirst.element()) < 0) {
                worstFirst.remove();
                worstFirst.add(hit);
            }
        }
        return worstFirst.stream().sorted(bestFirst).mapToInt(Integer::intValue);
    }

    /**
     * What is shown of a document: of the official text a part, where nothing is marked in ours or a phrase was wanted.
     */
    private static Hit hit(IndexedDocument document, double score, Marker ours, Marker theirs, boolean phrase) {
        List<Hit.Piece> title = ours.mark(document.title());
        List<Hit.Piece> text = ours.mark(document.text());
        boolean marked = Stream.concat(title.stream(), text.stream()).anyMatch(Hit.Piece::found);
        return new Hit(
                document.kind(),
                document.ref(),
                document.plans(),
                title,
                text,
                !marked || phrase ? theirs.excerpt(document.official()) : List.of(),
                score,
                document.path());
    }

    private static List<FacetCounts> facets(
            Map<SearchFacet, Map<String, String>> known, Index index, int[] hits, SearchQuery query) {
        List<FacetCounts> facets = new ArrayList<>();
        for (SearchFacet facet : SearchFacet.values()) {
            Values all = index.values(facet);
            int[] counts = new int[all.size()];
            IntPredicate others = fits(index, query.without(facet).filters());
            for (int hit : hits) {
                if (others.test(hit)) {
                    for (int value : all.of(hit)) {
                        counts[value]++;
                    }
                }
            }
            List<Value> values = known.getOrDefault(facet, Map.of()).entrySet().stream()
                    .map(value -> new Value(
                            value.getKey(),
                            value.getValue(),
                            all.number(value.getKey()).stream()
                                    .map(number -> counts[number])
                                    .sum(),
                            value.getKey().equals(query.filters().get(facet))))
                    .filter(value -> value.count() > 0 || value.chosen())
                    .toList();
            if (!values.isEmpty()) {
                facets.add(new FacetCounts(facet, values));
            }
        }
        return facets;
    }

    /** Which documents have all values that are filtered by. */
    private static IntPredicate fits(Index index, Map<SearchFacet, String> filters) {
        IntPredicate fits = document -> true;
        for (Map.Entry<SearchFacet, String> filter : filters.entrySet()) {
            Values values = index.values(filter.getKey());
            int wanted = values.number(filter.getValue()).orElse(-1);
            fits = fits.and(document -> Arrays.stream(values.of(document)).anyMatch(value -> value == wanted));
        }
        return fits;
    }
}
