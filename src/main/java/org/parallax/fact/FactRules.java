package org.parallax.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.content.Content;
import org.parallax.content.ContentProblem;
import org.parallax.content.ReleaseDate;

/** What makes a statement about the world fit to be shown: enough sources, one of them dated, and nothing from the future. */
public final class FactRules {
    private FactRules() {}

    /**
     * What is wrong with a fact; empty if all is well. A future date is one after that of the release.
     *
     * @param fact an entry with {@code date}, {@code confidence} and {@code sources}, which fits its schema
     */
    public static List<ContentProblem> check(Content.Entry fact, ReleaseDate release) {
        List<ContentProblem> problems = new ArrayList<>();
        date(fact, fact.text("date"), release).ifPresent(problems::add);
        List<Content.Entry> sources = fact.list("sources");
        for (Content.Entry source : sources) {
            if (!source.text("date").isEmpty()) {
                date(source, source.text("date"), release).ifPresent(problems::add);
            }
        }
        if (sources.stream().allMatch(source -> source.text("date").isEmpty())) {
            problems.add(fact.problem("No source has a date."));
        }
        Stream<String> hosts = sources.stream()
                .map(source -> FactSource.host(source.text("url")))
                .distinct();
        if (fact.text("confidence").equals(SourceLevel.SECONDARY.slug()) && hosts.count() < 2) {
            problems.add(fact.problem(
                    "What is known from reports only needs two of them; addresses on one host count as one."));
        }
        return problems;
    }

    /**
     * What is wrong with a date: that it is in no calendar, or after the release; empty if all is well.
     *
     * @param place the entry that has it
     */
    public static Optional<ContentProblem> date(Content.Entry place, String text, ReleaseDate release) {
        Optional<PartialDate> date = PartialDate.parse(text);
        if (date.isEmpty()) {
            return Optional.of(place.problem("\"" + text + "\" is not in the calendar."));
        }
        return date.get().earliest().isAfter(release.value())
                ? Optional.of(place.problem("The date " + text + " is after the release of " + release + "."))
                : Optional.empty();
    }
}
