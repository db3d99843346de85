package org.parallax.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, by its name: that which it has at an official address, or, for a translation by somebody else,
 * {@code PLAN.LANGUAGE.NAME.html}.
 *
 * @param address the official address; null for a translation
 * @param compared whether its passages can be compared with the hashes of those that were coded: the official document in the
 *     language that is cited
 */
record SourceName(
        String name,
        PlanOutline plan,
        String language,
        @Nullable String address,
        boolean compared) {
    private static final Pattern TRANSLATION =
            Pattern.compile("(?<plan>[a-z]{2}-[a-z0-9]+-\\d{4})\\.(?<language>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)"
                    + "\\.(?<by>[A-Za-z0-9-]{1,40})\\.(?:html?|pdf)");

    /**
     * Reads a name.
     *
     * @throws UnreadableSourceException if no plan has such a document; the message says which names are known
     */
    static SourceName of(String name, List<PlanOutline> plans) throws UnreadableSourceException {
        for (PlanOutline plan : plans) {
            for (PlanOutline.Source source : plan.sources()) {
                if (source.fileName().equals(name)) {
                    return official(plan, source);
                }
            }
        }
        Matcher translation = TRANSLATION.matcher(name);
        if (translation.matches()) {
            for (PlanOutline plan : plans) {
                if (plan.plan().value().equals(translation.group("plan"))) {
                    String language =
                            Locale.forLanguageTag(translation.group("language")).toLanguageTag();
                    return new SourceName(name, plan, language, null, false);
                }
            }
        }
        throw new UnreadableSourceException("No plan has a document of this name. Known are "
                + String.join(
                        ", ",
                        plans.stream()
                                .flatMap(plan -> plan.sources().stream())
                                .map(PlanOutline.Source::fileName)
                                .toList())
                + ", and PLAN.LANGUAGE.NAME.html for a translation.");
    }

    /** What stands at an official address. */
    static SourceName official(PlanOutline plan, PlanOutline.Source source) {
        return new SourceName(
                source.fileName(),
                plan,
                source.language(),
                source.url(),
                source.language().equals(plan.sources().get(0).language()));
    }

    /** What the file's passages are to be compared with. */
    List<PlanOutline.Expected> expected() {
        return compared
                ? plan.provisions()
                : plan.provisions().stream()
                        .map(expected -> new PlanOutline.Expected(
                                expected.number(), expected.item(), expected.title(), expected.words(), null))
                        .toList();
    }
}
