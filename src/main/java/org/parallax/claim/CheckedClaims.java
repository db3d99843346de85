package org.parallax.claim;

import java.util.List;
import java.util.Optional;
import org.parallax.content.Release;
import org.parallax.plan.ItemRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The claims of a release that were set against the plans, in the order of the content. */
@Service
@Transactional(readOnly = true)
public class CheckedClaims {
    private final ClaimRepository repository;

    CheckedClaims(ClaimRepository repository) {
        this.repository = repository;
    }

    /** All claims; none in a release that was made before any was checked. */
    public List<CheckedClaim> all(Release release) {
        return repository.findByReleaseIdOrderByPosition(release.id()).stream()
                .map(ClaimEntity::toClaim)
                .toList();
    }

    /** One claim. */
    public Optional<CheckedClaim> find(Release release, ClaimSlug slug) {
        return repository.findByReleaseIdAndSlug(release.id(), slug.value()).map(ClaimEntity::toClaim);
    }

    /** The claims that have an item or passage among their evidence. */
    public List<ClaimLine> restingOn(Release release, ItemRef ref) {
        return repository.findRestingOn(release.id(), ref.toString()).stream()
                .map(ClaimEntity::toLine)
                .toList();
    }
}
