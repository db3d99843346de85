package org.parallax.api;

import jakarta.servlet.http.HttpServletRequest;
import org.parallax.address.Addresses;
import org.parallax.arena.ArenaSlug;
import org.parallax.content.Release;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The data twins of the arena, and of each of its subjects. */
@RestController
class ArenaDataController {
    private final ArenaRecords records;
    private final DataFiles files;
    private final Addresses addresses;

    ArenaDataController(ArenaRecords records, DataFiles files, Addresses addresses) {
        this.records = records;
        this.files = files;
        this.addresses = addresses;
    }

    @GetMapping("/arena" + Format.FILE)
    ResponseEntity<Object> arena(@PathVariable String format, Release release, HttpServletRequest request) {
        return files.answer(
                Format.of(format), records.of(release), files.heading("arena"), addresses.arena(), release, request);
    }

    @GetMapping("/arena/{slug}" + Format.FILE)
    ResponseEntity<Object> subject(
            @PathVariable String slug, @PathVariable String format, Release release, HttpServletRequest request) {
        ArenaSubjectRecord subject = records.of(release, slug);
        return files.answer(
                Format.of(format),
                subject,
                subject.subject().name(),
                addresses.of(new ArenaSlug(subject.id())),
                release,
                request);
    }
}
