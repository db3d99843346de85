package org.parallax.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Content;
import org.parallax.content.ContentProblem;
import org.parallax.content.InvalidContentException;
import org.parallax.content.Supplements;
import org.parallax.search.Form.Phrase;
import org.parallax.text.Words;
import org.springframework.stereotype.Component;

/** The words of the field that mean the same, or nearly, as stems. */
@Component
class Thesaurus {
    private final Set<String> ignored = new HashSet<>();
    /** By the stems of each term, and by each Chinese term. */
    private final Map<List<String>, Group> groups = new HashMap<>();

    private final Set<String> words = new TreeSet<>();
    private int longest = 1;
    private int longestChinese;

    /**
     * Words that mean the same.
     *
     * @param terms each of them
     * @param related what they find too, weaker
     */
    record Group(List<Phrase> terms, List<Phrase> related) {}

    /** How the file writes a group. */
    record GroupFile(
            List<String> terms,
            @Nullable List<String> related,
            @Nullable List<String> chinese) {
        List<String> allRelated() {
            return related == null ? List.of() : related;
        }

        List<String> allChinese() {
            return chinese == null ? List.of() : chinese;
        }
    }

    /** @throws InvalidContentException if the file does not fit its schema, or a term stands in it twice */
    Thesaurus(Supplements supplements, Stems stems) {
        List<Content.Entry> files = supplements.of("thesaurus");
        List<ContentProblem> problems = new ArrayList<>();
        for (Content.Entry file : files) {
            file.list("ignored").forEach(word -> ignored.add(word.text()));
            List<Content.Entry> entries = file.list("groups");
            Set<String> written = new LinkedHashSet<>();
            for (Content.Entry entry : entries) {
                GroupFile group = entry.as(GroupFile.class);
                group.terms().forEach(term -> written.addAll(Words.of(term)));
                group.allRelated().forEach(term -> written.addAll(Words.of(term)));
            }
            Map<String, String> stemOf = stems.of(written);
            for (Content.Entry entry : entries) {
                add(entry, stemOf, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidContentException(problems);
        }
    }

    private void add(Content.Entry entry, Map<String, String> stemOf, List<ContentProblem> problems) {
        GroupFile file = entry.as(GroupFile.class);
        Group group = new Group(phrases(file.terms(), stemOf), phrases(file.allRelated(), stemOf));
        Set<List<String>> own = new LinkedHashSet<>();
        file.terms()
                .forEach(term -> own.add(stems(term, stemOf).stream()
                        .filter(stem -> !stem.isEmpty())
                        .toList()));
        file.allChinese().forEach(term -> {
            own.add(List.of(term));
            longestChinese = Math.max(longestChinese, term.length());
        });
        for (List<String> term : own) {
            if (term.isEmpty() || groups.put(term, group) != null) {
                problems.add(entry.problem("The term \"" + String.join(" ", term)
                        + "\" has no words that are searched, or stands in an earlier group too."));
            }
            longest = Math.max(longest, term.size());
        }
        file.terms().forEach(term -> words.addAll(Words.of(term)));
    }

    private static List<Phrase> phrases(Collection<String> terms, Map<String, String> stemOf) {
        return terms.stream()
                .flatMap(term -> Phrase.of(stems(term, stemOf)).stream())
                .distinct()
                .toList();
    }

    private static List<String> stems(String term, Map<String, String> stemOf) {
        return Words.of(term).stream()
                .map(word -> stemOf.getOrDefault(word, ""))
                .toList();
    }

    /** Whether a word says nothing of the topic. */
    boolean ignores(String word) {
        return ignored.contains(word);
    }

    /** The group of a term; empty where it is in none. */
    Optional<Group> group(List<String> stems) {
        return Optional.ofNullable(groups.get(stems));
    }

    /** How many words the longest term has. */
    int longest() {
        return longest;
    }

    /** How many characters the longest Chinese term has. */
    int longestChinese() {
        return longestChinese;
    }

    /** All words that terms are made of, by the alphabet. */
    Collection<String> words() {
        return words;
    }
}
