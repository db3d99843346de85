package org.parallax.web.release;

import java.util.List;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.content.ReleaseChange;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Withdrawal;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Link;
import org.parallax.web.layout.Subject;
import org.parallax.web.layout.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ReleasesController {
    private final History history;
    private final Subjects subjects;
    private final Addresses addresses;

    ReleasesController(History history, Subjects subjects, Addresses addresses) {
        this.history = history;
        this.subjects = subjects;
        this.addresses = addresses;
    }

    @GetMapping("/releases")
    String releases(Edition edition, Model model) {
        PlanPair pair = edition.mainPair();
        String comparison =
                addresses.comparison(pair.first().id(), pair.second().id());
        List<ReleasesPage.Line> lines =
                history.steps().stream().map(step -> line(step, comparison)).toList();
        model.addAttribute("page", new ReleasesPage(lines));
        model.addAttribute(Subject.NAME, subjects.site("/releases"));
        return "releases";
    }

    private ReleasesPage.Line line(History.Step step, String comparison) {
        Release release = step.release();
        return new ReleasesPage.Line(
                release.date().value(),
                release.published(),
                release.checksum(),
                release.note(),
                Addresses.asOf(comparison, release),
                step.changes().stream().map(ReleasesController::change).toList(),
                step.withdrawn().stream().map(this::gone).toList());
    }

    private static ReleasesPage.Change change(ReleaseChange change) {
        boolean provision =
                Character.isDigit(change.subject().charAt(change.subject().indexOf('/') + 1));
        return new ReleasesPage.Change(
                new Link(change.subject(), provision ? "/" + change.subject() : "/relations/" + change.subject()),
                change.reason());
    }

    private ReleasesPage.Gone gone(Withdrawal gone) {
        return new ReleasesPage.Gone(
                gone.plan() + "/" + gone.number(),
                gone.withdrawnOn(),
                gone.reason(),
                gone.successors().stream()
                        .map(next ->
                                new Link(next.plan() + "/" + next.number(), addresses.of(next.plan(), next.number())))
                        .toList());
    }
}
