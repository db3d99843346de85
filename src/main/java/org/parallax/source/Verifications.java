package org.parallax.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.content.Release;
import org.parallax.plan.Plan;
import org.parallax.plan.PlanNumber;
import org.parallax.plan.Plans;
import org.parallax.plan.Provision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares the attached documents with what was coded. */
@Service
@Transactional(readOnly = true)
public class Verifications {
    private final Sources sources;
    private final Plans plans;

    Verifications(Sources sources, Plans plans) {
        this.sources = sources;
        this.plans = plans;
    }

    /**
     * One for each attached document of a plan; none where no file is attached.
     *
     * @param provisions the framing passages and items of the plan, in its order
     */
    public List<Verification> of(Plan plan, List<Provision> provisions) {
        List<AttachedDocument> documents = sources.documents().stream()
                .filter(document -> document.plan().equals(plan.id()))
                .toList();
        if (documents.isEmpty()) {
            return List.of();
        }
        List<OfficialPassage> passages = sources.passages(plan.id());
        Map<String, String> wordings = sources.wordings(plan.id());
        return documents.stream()
                .map(document -> of(
                        plan,
                        document,
                        provisions,
                        passages.stream()
                                .filter(passage -> passage.document().equals(document))
                                .toList(),
                        wordings))
                .toList();
    }

    /** The framing passages and items of a plan, in its order. */
    public List<Provision> provisions(Release release, Plan plan) {
        return Stream.<Provision>concat(
                        plans.framing(release, plan.id()).stream(), plans.items(release, plan.id()).stream())
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .toList();
    }

    private static Verification of(
            Plan plan,
            AttachedDocument document,
            List<Provision> provisions,
            List<OfficialPassage> passages,
            Map<String, String> wordings) {
        Map<PlanNumber, OfficialPassage> found = new HashMap<>();
        passages.forEach(passage -> {
            if (passage.number() != null) {
                found.put(passage.number(), passage);
            }
        });
        return new Verification(
                document,
                document.compared()
                        && plan.sourceSha256() != null
                        && !plan.sourceSha256().equals(document.sha256()),
                provisions.stream()
                        .map(provision -> Verification.Result.of(
                                provision,
                                found.get(provision.number()),
                                document.compared(),
                                wordings.get(String.valueOf(provision.passageSha256()))))
                        .toList(),
                passages.stream().filter(passage -> passage.number() == null).toList());
    }
}
