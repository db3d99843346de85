package org.parallax.api;

import org.parallax.content.Release;
import org.parallax.content.ReleaseDate;
import org.parallax.content.Releases;
import org.parallax.export.Archive;
import org.parallax.export.Archives;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** All data of a release as one file. */
@RestController
class ArchiveController {
    private final Releases releases;
    private final Archives archives;

    ArchiveController(Releases releases, Archives archives) {
        this.releases = releases;
        this.archives = archives;
    }

    @GetMapping("/data/parallax-{date:\\d{4}-\\d{2}-\\d{2}}.zip")
    ResponseEntity<Resource> archive(@PathVariable String date) {
        Release release = ReleaseDate.parse(date)
                .flatMap(wanted -> releases.all().stream()
                        .filter(known -> known.date().equals(wanted))
                        .findFirst())
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no release of " + date + "."));
        Archive archive = archives.of(release);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("parallax-" + release.date() + ".zip")
                                .build()
                                .toString())
                // A ZIP is not compressed on its way, so that a strong one holds.
                .eTag('"' + archive.sha256() + '"')
                .body(new ByteArrayResource(archive.bytes()));
    }
}
