package org.parallax.content;

import java.util.List;
import org.springframework.stereotype.Service;

/** The releases that are loaded. */
@Service
public class Releases {
    private final ReleaseRepository repository;

    Releases(ReleaseRepository repository) {
        this.repository = repository;
    }

    /** The newest release: what every page without a date shows. */
    public Release current() {
        // The import precedes the first request and never ends without a release.
        return repository
                .findFirstByOrderByDateDesc()
                .orElseThrow(() -> new IllegalStateException("No release is loaded"))
                .toRelease();
    }

    /** All releases, newest first. */
    public List<Release> all() {
        return repository.findAllByOrderByDateDesc().stream()
                .map(ReleaseEntity::toRelease)
                .toList();
    }
}
