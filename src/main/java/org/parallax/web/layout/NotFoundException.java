package org.parallax.web.layout;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The address leads nowhere; the page that says so offers what is near. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Link> near;

    /** Nothing is near. */
    public NotFoundException() {
        this(List.of());
    }

    /** These are near. */
    public NotFoundException(List<Link> near) {
        this.near = near;
    }

    /** What the reader may have meant; may be empty. */
    public List<Link> near() {
        return near;
    }
}
