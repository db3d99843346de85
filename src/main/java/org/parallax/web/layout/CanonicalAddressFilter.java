package org.parallax.web.layout;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers another spelling of an address (upper case, a slash at the end, doubled slashes, letters in percent encoding, parameters
 * after a semicolon) with 301 to the canonical one, without the parameters by which other sites mark the links that they pass on.
 * So each page has one path, and no more than that can be kept of it.
 */
class CanonicalAddressFilter extends OncePerRequestFilter {
    /** Files whose names carry a hash, and paths in which case has a meaning of its own. */
    private static final Pattern LEFT_ALONE = Pattern.compile("/(css|fonts|img|js)/.*");

    /** All that our paths are made of. What is anything else is nothing here, however it is written. */
    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9/._~@,:-]*");

    /** The API refuses what it does not know, these too. */
    private static final Pattern REFUSED = Pattern.compile("/api/.*|.*/data\\.[a-z.]+");

    private static final Pattern MARKS =
            Pattern.compile("(utm_[a-z_]+|fbclid|gclid|dclid|msclkid|twclid|igshid|mc_[ce]id)(=.*)?");

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
        boolean leftAlone = LEFT_ALONE.matcher(read).matches();
        String canonical = leftAlone ? read : canonical(read);
        String asked = request.getQueryString();
        String query = asked == null || leftAlone || REFUSED.matcher(read).matches() ? asked : unmarked(asked);
        if (canonical.equals(path) && Objects.equals(query, asked)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, query == null ? canonical : canonical + "?" + query);
    }

    /** A query without the marks; the same one if it has none, null if it has nothing else. */
    static @Nullable String unmarked(String query) {
        if (Arrays.stream(query.split("&")).noneMatch(MARKS.asMatchPredicate())) {
            return query;
        }
        String rest = Arrays.stream(query.split("&"))
                .filter(MARKS.asMatchPredicate().negate())
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? null : rest;
    }

    static String canonical(String path) {
        if (isPlain(path)) {
            return path;
        }
        String single = path.replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
        // The short form answers with its own redirect, so that there is one hop and not two.
        return SHORT_FORM.matcher(single).matches() ? single : single.toLowerCase(Locale.ROOT);
    }

    /** Almost all are, and then there is nothing to replace. */
    private static boolean isPlain(String path) {
        char last = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if ((c >= 'A' && c <= 'Z') || c > '~' || (c == '/' && last == '/')) {
                return false;
            }
            last = c;
        }
        return last != '/' || path.length() == 1;
    }
}
