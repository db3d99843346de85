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

/** Answers another spelling of a path (upper case, a slash at the end, doubled slashes) with 301 to the canonical one. */
class CanonicalAddressFilter extends OncePerRequestFilter {
    /** Files whose names carry a hash, and paths in which case has a meaning of its own. */
    private static final Pattern LEFT_ALONE = Pattern.compile("/(css|fonts|img|js|actuator)/.*");

    private static final Pattern SHORT_FORM = Pattern.compile("/[A-Za-z]{2}-\\d+(\\.\\d+)*");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        String canonical = canonical(path);
        if (canonical.equals(path) || LEFT_ALONE.matcher(path).matches()) {
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
