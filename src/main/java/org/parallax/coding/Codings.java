package org.parallax.coding;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.content.Release;
import org.parallax.plan.Bodies;
import org.parallax.plan.Pillars;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.PolicyItem;
import org.parallax.plan.Provision;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The codebook of a release, and what two coders made of its provisions. */
@Service
@Transactional(readOnly = true)
public class Codings {
    private final CodingRepository repository;
    private final Pillars pillars;
    private final Bodies bodies;

    Codings(CodingRepository repository, Pillars pillars, Bodies bodies) {
        this.repository = repository;
        this.pillars = pillars;
        this.bodies = bodies;
    }

    /**
     * A provision of a plan.
     *
     * @param counted whether it is a policy item
     */
    public record Contested(PlanId plan, PlanNumber number, boolean counted) {
        /** The key of a provision. */
        public static Contested of(Provision provision) {
            return new Contested(provision.plan().id(), provision.number(), provision instanceof PolicyItem);
        }
    }

    /** One variable of an item or framing passage, as two coders saw it. */
    public record Answered(PlanId plan, PlanNumber number, Coding coding) {}

    record Row(String plan, String number, boolean counted) {}

    /** The codebook; without variables where the release has none. */
    @Cacheable("codebook")
    public Codebook codebook(Release release) {
        return repository
                .findCodebook(release.id())
                .map(CodebookEntity::toCodebook)
                .orElse(new Codebook(0, "", List.of()));
    }

    /** What readers call the codes. */
    @Cacheable("names")
    public CodeNames names(Release release) {
        Map<Variable, Map<String, String>> names = new EnumMap<>(Variable.class);
        for (Codebook.Entry entry : codebook(release).variables()) {
            Map<String, String> values = new LinkedHashMap<>();
            entry.values().forEach(value -> values.put(value.slug(), value.name()));
            names.put(entry.variable(), Collections.unmodifiableMap(values));
        }
        Map<String, String> themes = new LinkedHashMap<>();
        pillars.all(release).forEach(pillar -> themes.put(pillar.slug().value(), pillar.name()));
        names.put(Variable.PILLARS, Collections.unmodifiableMap(themes));
        Map<String, String> shortNames = new LinkedHashMap<>();
        bodies.all(release).forEach(body -> shortNames.put(body.slug().value(), body.shortName()));
        List.of(Variable.LEAD, Variable.SUPPORT, Variable.ADDRESSED)
                .forEach(role -> names.put(role, Collections.unmodifiableMap(shortNames)));
        return new CodeNames(Collections.unmodifiableMap(names));
    }

    /** Both codings of a provision, by variable; none where it was not coded twice. */
    public List<Coding> of(Release release, Provision provision) {
        return repository
                .find(
                        release.id(),
                        provision.plan().id().value(),
                        provision.number().value())
                .stream()
                .map(CodingEntity::toCoding)
                .toList();
    }

    /** Both codings of every item and framing passage, in the order of the plans, then of the document. */
    public List<Answered> all(Release release) {
        return repository.findAll(release.id()).stream()
                .map(CodingEntity::toAnswered)
                .toList();
    }

    /** The items and framing passages of the given plans on which the two coders differ in any variable. */
    public Set<Contested> contested(Release release, Collection<PlanId> plans) {
        return repository
                .findContested(release.id(), plans.stream().map(PlanId::value).toList())
                .stream()
                .map(row -> new Contested(new PlanId(row.plan()), new PlanNumber(row.number()), row.counted()))
                .collect(Collectors.toSet());
    }

    /** How far the coders agree on the policy items, by variable; none where nothing was coded twice. */
    public List<Agreement> agreement(Release release) {
        List<String> ranks = codebook(release).values(Variable.FORCE).stream()
                .map(Codebook.Value::slug)
                .toList();
        Map<Variable, List<CodingEntity>> rows = repository.findOfItems(release.id()).stream()
                .collect(Collectors.groupingBy(row -> row.toCoding().variable()));
        return Arrays.stream(Variable.values())
                .filter(rows::containsKey)
                .map(variable -> agreement(variable, rows.getOrDefault(variable, List.of()), ranks))
                .toList();
    }

    private static Agreement agreement(Variable variable, List<CodingEntity> rows, List<String> ranks) {
        return new Agreement(
                variable,
                figures(variable, rows, ranks),
                rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> new PlanId(row.plan()),
                                TreeMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), own -> figures(variable, own, ranks)))));
    }

    private static Agreement.Figures figures(Variable variable, List<CodingEntity> rows, List<String> ranks) {
        List<Coding> codings = rows.stream().map(CodingEntity::toCoding).toList();
        return new Agreement.Figures(
                codings.size(),
                (int) codings.stream().filter(coding -> !coding.contested()).count(),
                alpha(variable.scale(), codings, ranks));
    }

    static OptionalDouble alpha(Variable.Scale scale, List<Coding> codings, List<String> ranks) {
        return switch (scale) {
            case NOMINAL ->
                KrippendorffAlpha.nominal(codings.stream()
                        .map(coding ->
                                List.of(coding.first().get(0), coding.second().get(0)))
                        .toList());
            case ORDINAL ->
                KrippendorffAlpha.ordinal(codings.stream()
                        .map(coding -> List.of(
                                ranks.indexOf(coding.first().get(0)),
                                ranks.indexOf(coding.second().get(0))))
                        .toList());
            case SET ->
                KrippendorffAlpha.sets(codings.stream()
                        .map(coding ->
                                List.<Set<String>>of(new HashSet<>(coding.first()), new HashSet<>(coding.second())))
                        .toList());
        };
    }
}
