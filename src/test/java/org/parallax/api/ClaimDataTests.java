package org.parallax.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.claim.CheckedClaims;
import org.parallax.content.Releases;
import org.parallax.web.Site;
import org.parallax.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class ClaimDataTests {
    private static final String CLAIM = "/claims/us-over-90-actions";

    @Autowired
    Site site;

    @Autowired
    CheckedClaims claims;

    @Autowired
    Releases releases;

    private final JsonMapper json = new JsonMapper();

    private JsonNode json(String path) {
        Site.Answer answer = site.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return json.readTree(answer.body());
    }

    @Test
    void theRecordOfAClaimIsTheSameInItsFileInTheListAndInTheApi() {
        String record = site.get(CLAIM + "/data.json").body();
        assertThat(site.get("/api/v1" + CLAIM).body()).isEqualTo(record);
        JsonNode claim = json.readTree(record);
        assertThat(json("/api/v1/claims").valueStream()).contains(claim);
        assertThat(json("/claims/data.json").path("claims").valueStream()).contains(claim);
    }

    @Test
    void theListHasAllClaimsAndTheFilteredOneThoseOfThePage() {
        int all = claims.all(releases.current()).size();
        assertThat(json("/api/v1/claims")).hasSize(all);
        assertThat(site.get("/claims/data.csv").body().lines()).hasSize(all + 1);
        JsonNode some = json("/api/v1/claims?verdict=partly");
        assertThat(some.valueStream())
                .isNotEmpty()
                .hasSize(
                        site.page("/claims?verdict=partly").select(".claims h3").size())
                .allMatch(claim -> claim.path("verdict").asString().equals("partly"));
        assertThat(json("/claims/data.json?verdict=partly").path("claims")).isEqualTo(some);
    }

    @Test
    void aClaimIsATableForEachOfItsPartsInCsvAndMarkdown() {
        assertThat(site.get(CLAIM + "/data.csv").body().lines().skip(1))
                .anyMatch(line -> line.startsWith("made,"))
                .anyMatch(line -> line.startsWith("evidence,"))
                .filteredOn(line -> line.startsWith("claim,"))
                .hasSize(1);
        assertThat(site.get(CLAIM + "/data.md").body()).contains("## Evidence", "## Who made the claim", "US-3.7.3");
    }

    @Test
    void anEarlierReleaseHasNone() {
        assertThat(json("/api/v1/claims?release=2026-11-24")).isEmpty();
        assertThat(json("/claims/@2026-11-24/data.json").path("claims")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/claims?verdict=true", "/claims/data.json?verdict=true", "/claims/data.csv?plan=us"})
    void aFilterThatIsNotKnownIsRefused(String path) {
        assertThat(site.get(path).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/claims/none", "/claims/none/data.json"})
    void aClaimThatIsNotThereIsMissing(String path) {
        assertThat(site.get(path).status()).isEqualTo(404);
    }
}
