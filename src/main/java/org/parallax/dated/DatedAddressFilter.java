package org.parallax.dated;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.content.Release;
import org.parallax.content.ReleaseDate;
import org.parallax.content.Releases;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers addresses with a date: {@code /us-aiap-2025/1.3.2/@2026-11-24} is the page as it was in the release in force on that
 * day. A day between two releases answers 301 to the earlier one.
 */
class DatedAddressFilter extends OncePerRequestFilter {
    /** What has a state of its own in each release. */
    static final Pattern DATABLE = Pattern.compile("/[a-z]{2}-[a-z0-9]+-\\d{4}(/[\\d.]+)?"
            + "|/claims(/[^/@]+)?"
            + "|/brief"
            + "|/relations/[^/@]+/[^/@]+"
            + "|/compare/[^/@]+/[^/@]+(/[^/@]+)?"
            + "|/events(/[^/@]+)?"
            + "|/arena(/[^/@]+)?"
            + "|/embed/[^/@]+(/[^/@]+)?"
            + "|/embed/compare/[^/@]+/[^/@]+/[^/@]+");

    private static final Pattern DATED = Pattern.compile("(/.+)/@(\\d{4}-\\d{2}-\\d{2})(/data\\.[a-z.]+)?");

    private final Releases releases;

    DatedAddressFilter(Releases releases) {
        this.releases = releases;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        Matcher dated = DATED.matcher(path);
        if (!dated.matches() || !DATABLE.matcher(dated.group(1)).matches()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<ReleaseDate> day = ReleaseDate.parse(dated.group(2));
        Optional<Release> release = day.flatMap(releases::inForce);
        String data = Objects.requireNonNullElse(dated.group(3), "");
        if (release.isEmpty()) {
            // No handler has an address with a date, so the page for missing addresses answers.
            chain.doFilter(request, response);
        } else if (!day.equals(Optional.of(release.get().date()))) {
            String query = request.getQueryString();
            moved(dated.group(1) + "/@" + release.get().date() + data + (query == null ? "" : "?" + query), response);
        } else {
            chain.doFilter(new DatedRequest(request, dated.group(1) + data, release.get()), response);
        }
    }

    static void moved(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, address);
    }
}
