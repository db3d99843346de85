package org.parallax.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.search.Concept.Alternative;
import org.parallax.search.Form.Beginning;
import org.parallax.search.Form.Phrase;
import org.parallax.search.Form.Together;
import org.parallax.search.SearchResult.Correction;
import org.parallax.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Understands what a reader types, against the words of the index. Nothing that is typed reaches the database as a query. */
@Component
class QuestionReader {
    /** More words than this are no search; what follows is left out. */
    static final int MOST_WORDS = 40;

    private static final Pattern QUOTED = Pattern.compile("[\"“”„]([^\"“”„]*)[\"“”„]");

    private static final Pattern QUOTATION_MARK = Pattern.compile("[\"“”„]");

    private static final int SHORTEST_BEGINNING = 3;

    private static final int MOST_WORDS_OF_A_NAME = 8;

    private final JdbcClient database;
    private final Thesaurus thesaurus;
    private final Stems stems;

    QuestionReader(JdbcClient database, Thesaurus thesaurus, Stems stems) {
        this.database = database;
        this.thesaurus = thesaurus;
        this.stems = stems;
    }

    /** The same without quotation marks: words, wherever they stand. */
    Question readLoosely(Index index, String typed) {
        return read(index, withoutQuotationMarks(typed), true);
    }

    /** A whole sentence, in which no word is half typed: what is nowhere stays unknown. */
    Question readSentence(Index index, String sentence) {
        return read(index, withoutQuotationMarks(sentence), false);
    }

    /** Whether a text is so long that only its beginning is searched for. */
    static boolean cuts(String typed) {
        return typed.length() > SearchQuery.LONGEST || Words.of(typed).size() > MOST_WORDS;
    }

    private static String withoutQuotationMarks(String typed) {
        return QUOTATION_MARK.matcher(typed).replaceAll(" ");
    }

    Question read(Index index, String typed) {
        return read(index, typed, true);
    }

    private Question read(Index index, String typed, boolean guessing) {
        String text = typed.length() > SearchQuery.LONGEST ? typed.substring(0, SearchQuery.LONGEST) : typed;
        List<List<String>> phrases = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            phrases.add(Words.of(quoted.group(1)));
            quoted.appendReplacement(rest, " ");
        }
        quoted.appendTail(rest);
        List<String> loose = Words.of(rest.toString());
        List<String> all = Stream.concat(phrases.stream().flatMap(List::stream), loose.stream())
                .toList();
        if (all.size() > MOST_WORDS) {
            phrases.clear();
            loose = all.subList(0, MOST_WORDS);
        }
        Vocabulary vocabulary =
                new Vocabulary(index, all.stream().limit(MOST_WORDS).toList(), guessing);
        List<Concept> concepts = new ArrayList<>();
        phrases.forEach(phrase -> vocabulary.phrase(phrase).ifPresent(concepts::add));
        concepts.addAll(vocabulary.concepts(loose));
        return new Question(String.join(" ", all), concepts, vocabulary.corrections, vocabulary.unknown, cuts(typed));
    }

    /** The words of one query. */
    private final class Vocabulary {
        private final Index index;
        private final Map<String, String> stemOf = new HashMap<>();
        private final Map<String, String> beginnings = new HashMap<>();
        private final Map<String, String> meant = new HashMap<>();
        private final List<Correction> corrections = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();

        Vocabulary(Index index, List<String> typed, boolean guessing) {
            this.index = index;
            List<String> latin = typed.stream()
                    .flatMap(word -> Words.chinese(word) ? chinesePieces(word).stream() : Stream.of(word))
                    .distinct()
                    .toList();
            look(latin);
            List<String> strangers = latin.stream()
                    .filter(word -> !Words.chinese(word) && isStranger(word))
                    .toList();
            if (guessing && !strangers.isEmpty()) {
                guess(strangers);
            }
        }

        private boolean isStranger(String word) {
            String stem = stem(word);
            return !stem.isEmpty()
                    && index.postings(stem).size() == 0
                    && !thesaurus.ignores(word)
                    && !thesaurus.words().contains(word);
        }

        /** Asks the database only for words that stand neither in a document nor in the thesaurus. */
        private void look(Collection<String> words) {
            List<String> others = new ArrayList<>();
            for (String word : words) {
                index.stem(word).ifPresentOrElse(stem -> stemOf.put(word, stem), () -> others.add(word));
            }
            if (!others.isEmpty()) {
                stemOf.putAll(stems.of(others));
            }
        }

        /** For words that are nowhere: the word that each begins, or that it was meant to be. */
        private void guess(List<String> strangers) {
            record Guess(String typed, String beginning, String likeliest) {}
            List<Guess> guesses = database.sql("select typed, coalesce((select word from search_word"
                            + " where length(typed) >= " + SHORTEST_BEGINNING
                            + " and documents > 0 and word like typed || '%' order by documents desc, word limit 1), '') beginning,"
                            + " coalesce((select word from search_word where word % typed"
                            + " and levenshtein_less_equal(word, typed, 2) <= case when length(typed) < 5 then 1 else 2 end"
                            + " order by levenshtein_less_equal(word, typed, 2), similarity(word, typed) desc, documents desc, word"
                            + " limit 1), '') likeliest"
                            + " from unnest(cast(:words as text[])) typed")
                    .param(
                            "words",
                            strangers.stream()
                                    .map(word -> word.length() > 60 ? word.substring(0, 60) : word)
                                    .toArray(String[]::new))
                    .query(Guess.class)
                    .list();
            for (Guess guess : guesses) {
                if (!guess.beginning().isEmpty()) {
                    beginnings.put(guess.typed(), guess.beginning());
                } else if (!guess.likeliest().isEmpty()) {
                    meant.put(guess.typed(), guess.likeliest());
                    corrections.add(new Correction(guess.typed(), guess.likeliest()));
                } else {
                    unknown.add(guess.typed());
                }
            }
            if (!meant.isEmpty()) {
                look(meant.values());
            }
        }

        /** Words that have to follow one another. */
        Optional<Concept> phrase(List<String> phrase) {
            List<String> stems = phrase.stream()
                    .flatMap(word -> Words.chinese(word) ? Words.pairs(word).stream() : Stream.of(stem(word)))
                    .toList();
            return Phrase.of(stems)
                    .map(form -> new Concept(
                            List.of(new Alternative(form, Ranking.LITERAL)), worth(documents(stems)), true));
        }

        List<Concept> concepts(List<String> typed) {
            boolean topical = typed.stream()
                    .anyMatch(word -> !thesaurus.ignores(word) && !stem(word).isEmpty());
            Map<Form, Concept> concepts = new LinkedHashMap<>();
            List<Token> tokens = new ArrayList<>();
            int at = 0;
            while (at < typed.size()) {
                int length = nameAt(typed, at);
                if (length > 0) {
                    add(tokens, concepts);
                    tokens.clear();
                    add(name(typed.subList(at, at + length)), concepts);
                    at += length;
                    continue;
                }
                String word = typed.get(at++);
                if (Words.chinese(word)) {
                    chinesePieces(word).forEach(piece -> tokens.add(new Token(piece, piece)));
                } else if (!(topical && thesaurus.ignores(word))) {
                    String corrected = meant.getOrDefault(word, word);
                    String stem = stem(corrected);
                    if (!stem.isEmpty()) {
                        tokens.add(new Token(corrected, stem));
                    }
                }
            }
            add(tokens, concepts);
            return List.copyOf(concepts.values());
        }

        private void add(List<Token> tokens, Map<Form, Concept> concepts) {
            int at = 0;
            while (at < tokens.size()) {
                int length = termAt(tokens, at);
                add(concept(tokens.subList(at, at + length)), concepts);
                at += length;
            }
        }

        private static void add(Concept concept, Map<Form, Concept> concepts) {
            concepts.putIfAbsent(concept.alternatives().get(0).form(), concept);
        }

        /** How many words the longest name of a body has that begins here; 0 where none does. */
        private int nameAt(List<String> typed, int at) {
            for (int length = Math.min(MOST_WORDS_OF_A_NAME, typed.size() - at); length > 0; length--) {
                if (!names(typed.subList(at, at + length)).isEmpty()) {
                    return length;
                }
            }
            return 0;
        }

        /** All names of the bodies that have a name. */
        private List<Phrase> names(List<String> words) {
            return index.named(String.join(" ", words)).stream()
                    .map(index::document)
                    .filter(document -> document.kind() == HitKind.BODY)
                    .flatMap(body -> body.names().stream())
                    .flatMap(name ->
                            Phrase.of(Stream.of(name.split(" "))
                                            .map(word -> index.stem(word).orElse(""))
                                            .toList())
                                    .stream())
                    .distinct()
                    .toList();
        }

        /** A body by any of its names, which are as good as one another. */
        private Concept name(List<String> typed) {
            return new Concept(
                    names(typed).stream()
                            .map(name -> new Alternative(name, Ranking.LITERAL))
                            .toList(),
                    worth(documents(typed.stream().map(this::stem).toList())),
                    false);
        }

        private record Token(String word, String stem) {}

        /** How many words the longest term of the thesaurus has that begins here; 1 where none does. */
        private int termAt(List<Token> tokens, int at) {
            for (int length = Math.min(thesaurus.longest(), tokens.size() - at); length > 1; length--) {
                if (thesaurus.group(stems(tokens.subList(at, at + length))).isPresent()) {
                    return length;
                }
            }
            return 1;
        }

        private Concept concept(List<Token> term) {
            List<String> stems = stems(term);
            Map<Form, Double> ways = new LinkedHashMap<>();
            int documents = 0;
            if (Words.chinese(stems.get(0))) {
                List<String> pairs = Words.pairs(stems.get(0));
                ways.put(new Phrase(pairs), Ranking.LITERAL);
                pairs.forEach(pair -> ways.putIfAbsent(Phrase.of(pair), Ranking.APART));
            } else {
                ways.put(new Phrase(stems), Ranking.LITERAL);
                documents = documents(stems);
                String beginning = beginnings.get(term.get(0).word());
                if (beginning != null) {
                    ways.put(new Beginning(term.get(0).word()), Ranking.BEGINNING);
                }
            }
            thesaurus.group(stems).ifPresent(group -> {
                group.terms().forEach(other -> ways.putIfAbsent(other, Ranking.SYNONYM));
                group.related().forEach(other -> ways.putIfAbsent(other, Ranking.RELATED));
            });
            if (stems.size() > 1) {
                ways.putIfAbsent(new Together(stems), Ranking.APART);
            }
            return new Concept(
                    ways.entrySet().stream()
                            .map(way -> new Alternative(way.getKey(), way.getValue()))
                            .sorted(Comparator.comparingDouble(Alternative::factor)
                                    .reversed())
                            .toList(),
                    worth(documents),
                    false);
        }

        /** The stem of a word; empty for a stop word. */
        private String stem(String word) {
            return stemOf.getOrDefault(word, "");
        }

        /** How many documents can have all the stems at the most. */
        private int documents(List<String> stems) {
            return stems.stream()
                    .filter(stem -> !stem.isEmpty())
                    .mapToInt(stem -> index.postings(stem).size())
                    .min()
                    .orElse(0);
        }

        private double worth(int documents) {
            return Math.log(1 + (double) index.size() / Math.max(documents, 1));
        }
    }

    /** The terms of the thesaurus in a run of Chinese characters, longest first, and what is between them. */
    private List<String> chinesePieces(String run) {
        List<String> pieces = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        int at = 0;
        while (at < run.length()) {
            int length = Math.min(thesaurus.longestChinese(), run.length() - at);
            while (length > 0
                    && thesaurus.group(List.of(run.substring(at, at + length))).isEmpty()) {
                length--;
            }
            if (length == 0) {
                between.append(run.charAt(at++));
                continue;
            }
            if (!between.isEmpty()) {
                pieces.add(between.toString());
                between.setLength(0);
            }
            pieces.add(run.substring(at, at + length));
            at += length;
        }
        if (!between.isEmpty()) {
            pieces.add(between.toString());
        }
        return pieces;
    }

    private static List<String> stems(List<Vocabulary.Token> tokens) {
        return tokens.stream().map(Vocabulary.Token::stem).toList();
    }
}
