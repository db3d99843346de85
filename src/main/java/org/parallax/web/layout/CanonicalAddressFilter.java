package org.parallax.web.layout;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers another spelling of a path (upper case, a slash at the end, doubled slashes, letters in percent encoding, parameters
 * after a semicolon) with 301 to the canonical one. So each page has one path, and no more than that can be kept of it.
 */
class CanonicalAddressFilter extends OncePerRequestFilter {
    /** Files whose names carry a hash, and paths in which case has a meaning of its own. */
    private static final Pattern LEFT_ALONE = Pattern.compile("/(css|fonts|img|js)/.*");

    /** All that our paths are made of. What is anything else is nothing here, however it is written. */
    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9/._~@,:-]*");

    private static final Pattern SHORT_FORM = Pattern.compile("/[A-Za-z]{2}-\\d+(\\.\\d+)*");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        // The same as the container read it: decoded, with no parameters and no dots that lead upwards.
        String read = request.getServletPath();
        if (!OURS.matcher(read).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String canonical = LEFT_ALONE.matcher(read).matches() ? read : canonical(read);
        if (canonical.equals(path)) {
            chain.doFilter(request, response);
            return;
        }
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, query == null ? canonical : canonical + "?" + query);
    }

    static String canonical(String path) {
        String single = path.replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
        // The short form answers with its own redirect, so that there is one hop and not two.
        return SHORT_FORM.matcher(single).matches() ? single : single.toLowerCase(Locale.ROOT);
    }
}
