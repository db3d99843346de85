package org.parallax.dated;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Optional;
import org.parallax.content.Release;

/** A request for a page as it was in a certain release: the same request without the date in its path. */
public final class DatedRequest extends HttpServletRequestWrapper {
    private static final String ATTRIBUTE = DatedRequest.class.getName();
    private static final String ANSWERED = ATTRIBUTE + ".answered";

    private final String path;

    DatedRequest(HttpServletRequest request, String path, Release release) {
        super(request);
        this.path = path;
        request.setAttribute(ATTRIBUTE, release);
    }

    /** The release that a request asks for; empty where it asks for what is current. */
    public static Optional<Release> release(HttpServletRequest request) {
        return Optional.ofNullable((Release) request.getAttribute(ATTRIBUTE));
    }

    /** The release from which a request is answered; empty until a controller was given one. */
    public static Optional<Release> answeredFrom(HttpServletRequest request) {
        return Optional.ofNullable((Release) request.getAttribute(ANSWERED));
    }

    static void answer(HttpServletRequest request, Release release) {
        request.setAttribute(ANSWERED, release);
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public String getServletPath() {
        return path;
    }
}
