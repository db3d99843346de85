package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.Owner;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.parallax.web.InventedReleases;
import org.parallax.web.ReleasedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The archives of several releases, one of which is being prepared. */
@ReleasedTest
class EarlierArchiveTests {
    @Autowired
    Archives archives;

    @Autowired
    Releases releases;

    @Autowired
    Owner owner;

    private Unpacked of(String date) {
        Release release = releases.all().stream()
                .filter(known -> known.date().toString().equals(date))
                .findFirst()
                .orElseThrow();
        return Unpacked.of(archives.of(release).bytes());
    }

    @Test
    void aReleaseTellsOfNoLaterOne() {
        assertThat(dates("2025-03-01")).containsExactly("2025-03-01");
        assertThat(dates("2025-09-01")).containsExactly("2025-03-01", "2025-06-01", "2025-09-01");
    }

    private List<String> dates(String release) {
        return of(release).table("releases").stream()
                .map(row -> row.getField("date"))
                .toList();
    }

    @Test
    void oneInPreparationSaysThatItMayStillChange() {
        assertThat(of("2025-12-01").table("releases"))
                .extracting(row -> row.getField("published"))
                .containsExactly("true", "true", "true", "false");
        assertThat(of("2025-12-01").file("README.md")).contains("in preparation");
        assertThat(of("2025-09-01").file("README.md")).doesNotContain("in preparation");
    }

    @Test
    void everyReleaseLoadsIntoPostgresWithdrawalsIncluded() {
        for (Release release : releases.all()) {
            owner.tries(sql -> LoadedTables.in(sql, of(release.date().toString())));
        }
        assertThat(of("2025-09-01").table("withdrawals"))
                .extracting(row -> row.getField("id") + " " + row.getField("renamed"))
                .containsExactlyInAnyOrder("yy-demo-2025/1.2 true", "yy-demo-2025/1.5 false", "xx-demo-2025/0.1 false");
        assertThat(of("2025-09-01").table("withdrawal_successors"))
                .extracting(row -> row.getField("withdrawn") + " " + row.getField("successor"))
                .containsExactlyInAnyOrder("yy-demo-2025/1.2 yy-demo-2025/1.4", "yy-demo-2025/1.5 yy-demo-2025/1.1");
    }

    @Test
    void aHostileTitleComesOutAsItWasPutIn() {
        Unpacked unpacked = of("2025-06-01");
        assertThat(unpacked.table("items"))
                .extracting(row -> row.getField("title"))
                .contains(InventedReleases.HOSTILE);
        assertThat(unpacked.mappings())
                .extracting(row -> row.getField("subject_label"))
                .contains(InventedReleases.HOSTILE);
    }
}
