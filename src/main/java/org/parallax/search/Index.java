package org.parallax.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The index of a release in memory. Documents have numbers from 0, in their order. Once read it never changes; an index that is made
 * anew is read anew.
 */
final class Index {
    /** Those of the database, by their weights. */
    private static final String FIELDS = "DCBA";

    private final String state;
    private final List<IndexedDocument> documents = new ArrayList<>();
    private final NavigableMap<String, Postings> postings = new TreeMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Map<SearchFacet, Values> facets = new EnumMap<>(SearchFacet.class);
    private final Values sections = new Values();
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Map<String, List<Integer>> byNumber = new HashMap<>();

    /**
     * An empty one.
     *
     * @param state from what it is read: another text for any other index
     */
    Index(String state) {
        this.state = state;
        for (SearchFacet facet : SearchFacet.values()) {
            facets.put(facet, new Values());
        }
    }

    String state() {
        return state;
    }

    /** How many documents there are. */
    int size() {
        return documents.size();
    }

    IndexedDocument document(int number) {
        return documents.get(number);
    }

    /** What the documents have of a facet. */
    Values values(SearchFacet facet) {
        return Objects.requireNonNull(facets.get(facet));
    }

    /** The section of each item and framing passage. */
    Values sections() {
        return sections;
    }

    /** The documents that bear a name, which is given as words with a space between. */
    List<Integer> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The documents with a number of a plan. */
    List<Integer> numbered(String number) {
        return byNumber.getOrDefault(number, List.of());
    }

    /** The stem of a word of the documents or the thesaurus, an empty text for a stop word; nothing for any other word. */
    Optional<String> stem(String word) {
        return Optional.ofNullable(stems.get(word));
    }

    /** Where a stem stands. */
    Postings postings(String stem) {
        return postings.getOrDefault(stem, Postings.NONE);
    }

    /** The stems that begin so. */
    Stream<String> beginning(String letters) {
        return postings.subMap(letters, true, letters + Character.MAX_VALUE, true).keySet().stream();
    }

    /** Says what the stem of a word is. */
    void add(String word, String stem) {
        stems.put(word, stem);
    }

    /**
     * Adds the next document.
     *
     * @param lexemes its stems with their places and weights, as PostgreSQL writes a {@code tsvector}: {@code 'chip':3A,7B 'open':2}
     */
    void add(IndexedDocument document, String lexemes) {
        int number = documents.size();
        documents.add(document);
        facets.forEach((facet, values) -> values.add(document.values(facet)));
        sections.add(document.section());
        for (String name : document.names()) {
            byName.computeIfAbsent(name, any -> new ArrayList<>()).add(number);
        }
        if (document.number() != null) {
            byNumber.computeIfAbsent(document.number(), any -> new ArrayList<>())
                    .add(number);
        }
        int at = 0;
        while (at < lexemes.length()) {
            // Stems are letters and digits only, so no apostrophe stands in one.
            int end = lexemes.indexOf('\'', at + 1);
            Postings list = postings.computeIfAbsent(lexemes.substring(at + 1, end), any -> new Postings());
            at = end + 1;
            while (at < lexemes.length() && lexemes.charAt(at) != ' ') {
                int place = 0;
                at++;
                while (at < lexemes.length() && Character.isDigit(lexemes.charAt(at))) {
                    place = 10 * place + lexemes.charAt(at++) - '0';
                }
                int field = at < lexemes.length() ? FIELDS.indexOf(lexemes.charAt(at)) : -1;
                list.add(number, Math.max(field, 0), place);
                at += field < 0 ? 0 : 1;
            }
            at++;
        }
    }

    /** Ends adding. */
    void close() {
        postings.values().forEach(Postings::close);
    }
}
