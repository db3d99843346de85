package org.parallax.web.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Release;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The address leads nowhere; the page that says so offers what is near. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Link> near;
    private final transient @Nullable Later later;

    /**
     * What an earlier release does not hold, and the newest one does.
     *
     * @param asked the day of the release that was asked for
     * @param now the page as it is now
     */
    public record Later(LocalDate asked, Link now) {}

    /** Nothing is near. */
    public NotFoundException() {
        this(List.of());
    }

    /** These are near. */
    public NotFoundException(List<Link> near) {
        this(near, null);
    }

    private NotFoundException(List<Link> near, @Nullable Later later) {
        this.near = near;
        this.later = later;
    }

    /**
     * These are near; and where an earlier release was asked for by its date, so is what the newest one holds there.
     *
     * @param now the page in a release; empty where that has none
     */
    public static NotFoundException in(Edition edition, List<Link> near, Function<Release, Optional<Link>> now) {
        return new NotFoundException(
                near,
                Optional.ofNullable(edition.newer())
                        .flatMap(now)
                        .map(page -> new Later(edition.release().date().value(), page))
                        .orElse(null));
    }

    /** What the reader may have meant; may be empty. */
    public List<Link> near() {
        return near;
    }

    /** What came only after the release that was asked for; null where the address was never in use. */
    public @Nullable Later later() {
        return later;
    }
}
