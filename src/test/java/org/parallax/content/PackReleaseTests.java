package org.parallax.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReleaseTests {
    private final ContentFolder folder;

    PackReleaseTests(@TempDir Path folder) {
        this.folder = ContentFolder.in(folder);
    }

    @Test
    void theStateBeingPreparedIsPublishedUnderItsDate() throws IOException {
        PackRelease.publish(folder.path());
        assertThat(folder.source().packed())
                .extracting(release -> release.date().toString())
                .containsExactly("2030-01-01");
    }

    @Test
    void thePublishedReleaseHasTheChecksumOfTheState() throws IOException {
        String checksum = folder.source().prepared().checksum();
        PackRelease.publish(folder.path());
        assertThat(folder.source().packed().get(0).checksum()).isEqualTo(checksum);
    }

    @Test
    void theIndexListsOneReleaseALine() throws IOException {
        PackRelease.publish(folder.path());
        folder.replace("release.yaml", "2030-01-01", "2030-01-02");
        PackRelease.publish(folder.path());
        assertThat(folder.path().resolve("releases/index.yaml"))
                .content()
                .matches(
                        "- \\{date: \"2030-01-01\", sha256: [0-9a-f]{64}}\n- \\{date: \"2030-01-02\", sha256: [0-9a-f]{64}}\n");
    }

    @Test
    void theCommentAboveTheIndexStays() throws IOException {
        folder.write("releases/index.yaml", "# A comment.\n[]\n");
        PackRelease.publish(folder.path());
        assertThat(folder.path().resolve("releases/index.yaml")).content().startsWith("# A comment.\n- {date:");
    }

    @Test
    void aDateIsPublishedOnce() throws IOException {
        PackRelease.publish(folder.path());
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> PackRelease.publish(folder.path()))
                .withMessageContaining("A release of 2030-01-01 is published already");
    }

    @Test
    void aRefusedReleaseLeavesThePublishedOneAsItIs() throws IOException {
        PackRelease.publish(folder.path());
        byte[] published = Files.readAllBytes(folder.path().resolve("releases/2030-01-01.json.gz"));
        folder.replace("release.yaml", "Two invented plans.", "Something else.");
        assertThatExceptionOfType(InvalidContentException.class).isThrownBy(() -> PackRelease.publish(folder.path()));
        assertThat(folder.path().resolve("releases/2030-01-01.json.gz")).hasBinaryContent(published);
    }

    @Test
    void aDateBeforeAPublishedReleaseIsRefused() throws IOException {
        PackRelease.publish(folder.path());
        folder.replace("release.yaml", "2030-01-01", "2029-12-31");
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> PackRelease.publish(folder.path()))
                .withMessageContaining("release.yaml");
    }

    @Test
    void invalidContentIsNotPublished() throws IOException {
        folder.replace(ContentFolder.FIRST, "force: directs", "force: begs");
        assertThatExceptionOfType(InvalidContentException.class).isThrownBy(() -> PackRelease.publish(folder.path()));
        assertThat(folder.path().resolve("releases/2030-01-01.json.gz")).doesNotExist();
    }
}
