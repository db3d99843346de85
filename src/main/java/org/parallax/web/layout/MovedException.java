package org.parallax.web.layout;

import jakarta.servlet.http.HttpServletRequest;

/** What was asked for has its one address elsewhere; the answer is 301. */
public final class MovedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String address;

    /** It is there. */
    public MovedException(String address) {
        this.address = address;
    }

    /**
     * Sees to it that a page is asked for at its one address.
     *
     * @throws MovedException if the request has the path or the query in another spelling
     */
    public static void unlessAt(String canonical, HttpServletRequest request) {
        String query = request.getQueryString();
        if (!canonical.equals(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query)) {
            throw new MovedException(canonical);
        }
    }

    String address() {
        return address;
    }
}
