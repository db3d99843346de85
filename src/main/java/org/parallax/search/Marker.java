package org.parallax.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.search.Hit.Piece;
import org.parallax.text.Words;

/** Marks in a text what was searched for: what was typed, and what means nearly the same. */
final class Marker {
    /** What is shown of a long text, in words. */
    private static final int EXCERPT = 40;

    /** How many of them stand before what was found. */
    private static final int BEFORE = 8;

    private final Index index;
    /** By their first stems. */
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    Marker(Index index, Question question) {
        this.index = index;
        question.concepts().stream()
                .flatMap(concept -> concept.alternatives().stream())
                .filter(alternative -> alternative.factor() > Ranking.RELATED)
                .flatMap(alternative -> alternative.form().marks(index))
                .map(Form.Phrase::stems)
                .distinct()
                .forEach(stems -> phrases.computeIfAbsent(stems.get(0), any -> new ArrayList<>())
                        .add(stems));
    }

    /** A word of the text as the index has it, and where it stands. */
    private record Token(String stem, int begin, int end) {}

    /** The whole text. */
    List<Piece> mark(String text) {
        List<Token> tokens = tokens(text);
        return pieces(text, marks(tokens), 0, text.length());
    }

    /** The part of a text that has most of what was searched for; nothing where it has nothing of it. */
    List<Piece> excerpt(String text) {
        List<Token> tokens = tokens(text);
        BitSet marks = marks(tokens);
        int most = 0;
        int best = 0;
        for (int first = 0; first < tokens.size(); first++) {
            int last = Math.min(first + EXCERPT - BEFORE, tokens.size()) - 1;
            int begin = tokens.get(first).begin();
            int found = marks.get(begin, tokens.get(last).end()).cardinality();
            if (marks.get(begin) && found > most) {
                most = found;
                best = first;
            }
        }
        if (most == 0) {
            return List.of();
        }
        int first = Math.max(0, best - BEFORE);
        int last = Math.min(first + EXCERPT, tokens.size()) - 1;
        return pieces(text, marks, tokens.get(first).begin(), tokens.get(last).end());
    }

    private List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (Words.Place place : Words.places(text)) {
            if (Words.chinese(place.word())) {
                int begin = place.begin();
                for (String pair : Words.pairs(place.word())) {
                    tokens.add(new Token(pair, begin, begin + pair.length()));
                    begin += Character.charCount(pair.codePointAt(0));
                }
            } else {
                tokens.add(new Token(index.stem(place.word()).orElse(place.word()), place.begin(), place.end()));
            }
        }
        return tokens;
    }

    /** The characters that are marked. */
    private BitSet marks(List<Token> tokens) {
        BitSet marks = new BitSet();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            for (List<String> phrase : phrases.getOrDefault(token.stem(), List.of())) {
                if (stands(phrase, tokens, at)) {
                    marks.set(token.begin(), tokens.get(at + phrase.size() - 1).end());
                }
            }
        }
        return marks;
    }

    private static boolean stands(List<String> phrase, List<Token> tokens, int at) {
        if (at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!phrase.get(i).isEmpty()
                    && !phrase.get(i).equals(tokens.get(at + i).stem())) {
                return false;
            }
        }
        return true;
    }

    /** Cuts a part of a text at what is marked in it. */
    private static List<Piece> pieces(String text, BitSet marks, int begin, int end) {
        List<Piece> pieces = new ArrayList<>();
        int at = begin;
        while (at < end) {
            boolean found = marks.get(at);
            int next = found ? marks.nextClearBit(at) : marks.nextSetBit(at);
            int to = next < 0 ? end : Math.min(next, end);
            pieces.add(new Piece(text.substring(at, to), found));
            at = to;
        }
        return pieces;
    }
}
