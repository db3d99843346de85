package org.parallax.web.verification;

import java.util.List;
import java.util.Objects;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.plan.Plan;
import org.parallax.plan.Plans;
import org.parallax.plan.Provision;
import org.parallax.source.AttachedDocument;
import org.parallax.source.OfficialPassage;
import org.parallax.source.Sources;
import org.parallax.source.Verification;
import org.parallax.source.Verifications;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Entries;
import org.parallax.web.layout.OfficialTexts;
import org.parallax.web.layout.PlanLink;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class VerificationController {
    private final Verifications verifications;
    private final Sources sources;
    private final Plans plans;
    private final OfficialTexts texts;
    private final Entries entries;
    private final Addresses addresses;

    VerificationController(
            Verifications verifications,
            Sources sources,
            Plans plans,
            OfficialTexts texts,
            Entries entries,
            Addresses addresses) {
        this.verifications = verifications;
        this.sources = sources;
        this.plans = plans;
        this.texts = texts;
        this.entries = entries;
        this.addresses = addresses;
    }

    @GetMapping("/verification")
    String verification(Edition edition, Model model) {
        List<VerificationPage.Report> reports = plans.all(edition.release()).stream()
                .map(plan -> report(edition.release(), plan))
                .toList();
        model.addAttribute(
                "page",
                new VerificationPage(
                        reports,
                        reports.stream()
                                .mapToInt(report -> report.documents().size())
                                .sum()));
        return "verification";
    }

    private VerificationPage.Report report(Release release, Plan plan) {
        List<Provision> provisions = verifications.provisions(release, plan);
        List<VerificationPage.Document> documents = verifications.of(plan, provisions).stream()
                .map(verification -> document(plan, verification))
                .toList();
        return new VerificationPage.Report(
                PlanLink.to(plan, addresses),
                plan.sources(),
                documents,
                documents.isEmpty() ? entries.of(provisions) : List.of(),
                provisions.stream()
                        .flatMap(provision -> sources.notes(provision).stream()
                                .map(note -> new VerificationPage.Note(entries.of(provision), note.note())))
                        .toList());
    }

    private VerificationPage.Document document(Plan plan, Verification verification) {
        AttachedDocument document = verification.document();
        return new VerificationPage.Document(
                texts.title(plan, document),
                document.name(),
                OfficialTexts.languageName(document),
                document.address(),
                verification.recorded(),
                document.sha256(),
                document.bytes(),
                document.pages(),
                document.obtainedOn(),
                document.fetched(),
                verification.changed() ? plan.sourceSha256() : null,
                verification.exactItems(),
                verification.items(),
                verification.exactFraming(),
                verification.framing(),
                rows(plan, verification.results()),
                rows(plan, verification.touched()),
                verification.added().stream()
                        .map(passage -> new VerificationPage.Added(
                                passage.section(), texts.pages(plan, passage), passage.text(), document.language()))
                        .toList());
    }

    private List<VerificationPage.Row> rows(Plan plan, List<Verification.Result> results) {
        return results.stream().map(result -> row(plan, result)).toList();
    }

    private VerificationPage.Row row(Plan plan, Verification.Result result) {
        OfficialPassage passage = result.passage();
        return new VerificationPage.Row(
                entries.of(result.provision()),
                result.status(),
                passage == null ? null : Objects.requireNonNull(passage.how()),
                result.moved(),
                passage == null ? null : texts.pages(plan, passage),
                passage == null ? null : OfficialTexts.href(passage),
                result.differences());
    }
}
