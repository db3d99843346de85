package org.parallax.web.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.content.ReleaseChange;
import org.parallax.content.Releases;
import org.parallax.plan.PlanPair;
import org.parallax.plan.Plans;
import org.parallax.plan.Withdrawal;
import org.parallax.web.layout.Edition;
import org.parallax.web.layout.Link;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ReleasesController {
    private final Releases releases;
    private final Plans plans;
    private final Addresses addresses;

    ReleasesController(Releases releases, Plans plans, Addresses addresses) {
        this.releases = releases;
        this.plans = plans;
        this.addresses = addresses;
    }

    @GetMapping("/releases")
    String releases(Edition edition, Model model) {
        PlanPair pair = edition.mainPair();
        String comparison =
                addresses.comparison(pair.first().id(), pair.second().id());
        List<Release> all = releases.all();
        List<ReleasesPage.Line> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Release release = all.get(i);
            Set<String> before = i + 1 < all.size()
                    ? plans.withdrawals(all.get(i + 1)).stream()
                            .map(ReleasesController::id)
                            .collect(Collectors.toSet())
                    : Set.of();
            lines.add(new ReleasesPage.Line(
                    release.date().value(),
                    release.published(),
                    release.checksum(),
                    release.note(),
                    release.published() ? Addresses.dated(comparison, release.date()) : comparison,
                    releases.changes(release).stream()
                            .map(ReleasesController::change)
                            .toList(),
                    plans.withdrawals(release).stream()
                            .filter(gone -> !before.contains(id(gone)))
                            .map(this::gone)
                            .toList()));
        }
        model.addAttribute("page", new ReleasesPage(lines));
        return "releases";
    }

    private static ReleasesPage.Change change(ReleaseChange change) {
        boolean provision =
                Character.isDigit(change.subject().charAt(change.subject().indexOf('/') + 1));
        return new ReleasesPage.Change(
                new Link(change.subject(), provision ? "/" + change.subject() : "/relations/" + change.subject()),
                change.reason());
    }

    private static String id(Withdrawal gone) {
        return gone.plan() + "/" + gone.number();
    }

    private ReleasesPage.Gone gone(Withdrawal gone) {
        return new ReleasesPage.Gone(
                id(gone),
                gone.withdrawnOn(),
                gone.reason(),
                gone.successors().stream()
                        .map(next ->
                                new Link(next.plan() + "/" + next.number(), addresses.of(next.plan(), next.number())))
                        .toList());
    }
}
