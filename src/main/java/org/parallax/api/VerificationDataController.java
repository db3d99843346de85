package org.parallax.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.parallax.address.Addresses;
import org.parallax.api.VerificationRecord.TextPositionSelector;
import org.parallax.api.VerificationRecord.TextQuoteSelector;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.plan.Plan;
import org.parallax.plan.Plans;
import org.parallax.plan.Provision;
import org.parallax.source.AttachedDocument;
import org.parallax.source.OfficialPassage;
import org.parallax.source.Verification;
import org.parallax.source.Verifications;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Verification")
class VerificationDataController {
    private static final String PAGE = "/verification";

    private final Releases releases;
    private final Verifications verifications;
    private final Plans plans;
    private final Addresses addresses;

    VerificationDataController(Releases releases, Verifications verifications, Plans plans, Addresses addresses) {
        this.releases = releases;
        this.verifications = verifications;
        this.plans = plans;
        this.addresses = addresses;
    }

    /** Whether the attached files have what was coded. */
    @Operation(
            summary = "Verification",
            description = "Whether the official files that this site attaches have what was coded, passage by passage.")
    @GetMapping(
            path = {PAGE + "/data.json", "/api/v1/verification"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    VerificationRecord verification() {
        // Files are compared with the newest release only.
        Release release = releases.current();
        return new VerificationRecord(
                release.date().toString(),
                addresses.absolute(PAGE),
                plans.all(release).stream().map(plan -> report(release, plan)).toList());
    }

    private VerificationRecord.PlanReport report(Release release, Plan plan) {
        List<Provision> provisions = verifications.provisions(release, plan);
        long items = plans.items(release, plan.id()).size();
        return new VerificationRecord.PlanReport(
                plan.id().value(),
                items,
                provisions.size() - items,
                plan.sources().stream().map(Plan.Source::url).toList(),
                verifications.of(plan, provisions).stream()
                        .map(verification -> document(plan, verification))
                        .toList());
    }

    private static VerificationRecord.Document document(Plan plan, Verification verification) {
        AttachedDocument document = verification.document();
        return new VerificationRecord.Document(
                document.name(),
                document.language(),
                document.address(),
                document.compared(),
                document.sha256(),
                plan.sourceSha256(),
                document.bytes(),
                document.pages(),
                document.obtainedOn().toString(),
                verification.exactItems(),
                verification.exactFraming(),
                verification.touched().stream()
                        .map(result -> result.provision().ref().toString())
                        .toList(),
                verification.results().stream()
                        .map(VerificationDataController::result)
                        .toList(),
                verification.added().stream()
                        .map(VerificationDataController::target)
                        .toList());
    }

    private static VerificationRecord.Result result(Verification.Result result) {
        Provision provision = result.provision();
        OfficialPassage passage = result.passage();
        return new VerificationRecord.Result(
                provision.plan().id() + "/" + provision.number(),
                provision.ref().toString(),
                code(result.status()),
                passage == null || passage.how() == null ? null : code(passage.how()),
                result.moved(),
                provision.passageSha256(),
                passage == null ? null : target(passage));
    }

    private static VerificationRecord.Target target(OfficialPassage passage) {
        return new VerificationRecord.Target(
                passage.document().address(),
                passage.sha256(),
                passage.pdfPage(),
                passage.pdfPageEnd(),
                List.of(
                        new TextPositionSelector("TextPositionSelector", passage.start(), passage.end()),
                        new TextQuoteSelector(
                                "TextQuoteSelector", passage.text(), passage.prefix(), passage.suffix())));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
