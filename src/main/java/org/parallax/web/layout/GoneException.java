package org.parallax.web.layout;

import java.util.List;
import org.parallax.plan.Withdrawal;

/** What was at the address was withdrawn; the page that says so tells why, and what follows. */
public final class GoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Withdrawal withdrawal;
    private final transient List<Link> successors;

    /** This was withdrawn, and these follow it. */
    public GoneException(Withdrawal withdrawal, List<Link> successors) {
        this.withdrawal = withdrawal;
        this.successors = successors;
    }

    Withdrawal withdrawal() {
        return withdrawal;
    }

    List<Link> successors() {
        return successors;
    }
}
