package org.parallax.web.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Release;
import org.parallax.content.ReleaseChange;
import org.parallax.content.Releases;
import org.parallax.plan.ItemRef;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanId;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.Plans;
import org.parallax.plan.Withdrawal;
import org.springframework.stereotype.Component;

/** What the releases say of themselves: what is new in each, what was changed, and what was withdrawn. */
@Component
public class History {
    private final Releases releases;
    private final Plans plans;

    History(Releases releases, Plans plans) {
        this.releases = releases;
        this.plans = plans;
    }

    /**
     * A release beside the one before.
     *
     * @param before null for the first one
     * @param changes what is recorded as otherwise
     * @param withdrawn the numbers that were withdrawn in between
     */
    public record Step(
            Release release, @Nullable Release before, List<ReleaseChange> changes, List<Withdrawal> withdrawn) {}

    /**
     * A change or a withdrawal.
     *
     * @param before the release before the one that tells of it; null for the first one
     * @param subject a provision, such as {@code us-aiap-2025/1.3.2}, or a relation, such as {@code us-1.3.2/cn-5.3}
     * @param reason why, in a sentence
     * @param withdrawal null where nothing was withdrawn
     * @param concerned the items and passages that it is about: also the two of a relation, and what follows a number
     */
    public record Event(
            Release release,
            @Nullable Release before,
            String subject,
            String reason,
            @Nullable Withdrawal withdrawal,
            List<ItemRef> concerned) {
        /** Whether the subject is a relation. */
        public boolean aboutRelation() {
            return withdrawal == null && ItemRef.parse(firstPart()).isPresent();
        }

        private String firstPart() {
            return subject.substring(0, subject.indexOf('/'));
        }
    }

    /** All releases, the newest first. */
    public List<Step> steps() {
        List<Release> all = releases.all();
        Map<Long, List<ReleaseChange>> changes = releases.changes();
        Map<Long, List<Withdrawal>> withdrawals = plans.withdrawals();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Release release = all.get(i);
            Release before = i + 1 < all.size() ? all.get(i + 1) : null;
            Set<String> known = new HashSet<>();
            if (before != null) {
                withdrawals.getOrDefault(before.id(), List.of()).forEach(gone -> known.add(subject(gone)));
            }
            steps.add(new Step(
                    release,
                    before,
                    changes.getOrDefault(release.id(), List.of()),
                    withdrawals.getOrDefault(release.id(), List.of()).stream()
                            .filter(gone -> !known.contains(subject(gone)))
                            .toList()));
        }
        return steps;
    }

    /** What a release tells, first the changes and then the withdrawals, each in its order. */
    public static List<Event> events(Step step, List<Plan> plans) {
        return Stream.concat(
                        step.changes().stream()
                                .map(change -> new Event(
                                        step.release(),
                                        step.before(),
                                        change.subject(),
                                        change.reason(),
                                        null,
                                        concerned(change.subject(), plans))),
                        step.withdrawn().stream()
                                .map(gone -> new Event(
                                        step.release(),
                                        step.before(),
                                        subject(gone),
                                        gone.reason(),
                                        gone,
                                        Stream.concat(
                                                        Stream.of(subject(gone)),
                                                        gone.successors().stream()
                                                                .map(next -> next.plan() + "/" + next.number()))
                                                .flatMap(id -> concerned(id, plans).stream())
                                                .toList())))
                .toList();
    }

    private static String subject(Withdrawal gone) {
        return gone.plan() + "/" + gone.number();
    }

    private static List<ItemRef> concerned(String subject, List<Plan> plans) {
        int slash = subject.indexOf('/');
        String first = subject.substring(0, slash);
        String second = subject.substring(slash + 1);
        Optional<PlanId> plan = PlanId.parse(first);
        return plan.isPresent()
                ? plans.stream()
                        .filter(known -> known.id().equals(plan.get()))
                        .flatMap(known ->
                                PlanNumber.parse(second).map(number -> new ItemRef(known.shortName(), number)).stream())
                        .toList()
                : Stream.of(first, second)
                        .flatMap(ref -> ItemRef.parse(ref).stream())
                        .toList();
    }
}
