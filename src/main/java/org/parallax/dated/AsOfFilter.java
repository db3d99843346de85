package org.parallax.dated;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers {@code ?asOf=2026-11-24} with 301 to the address with that date. Apart from {@link DatedAddressFilter}, since it comes
 * before the pages that are kept, and those may then not depend on the query.
 */
class AsOfFilter extends OncePerRequestFilter {
    private static final Pattern AS_OF = Pattern.compile("(?:.*&)?asOf=(\\d{4}-\\d{2}-\\d{2})(?:&.*)?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query != null) {
            Matcher asOf = AS_OF.matcher(query);
            String path = request.getRequestURI();
            if (asOf.matches() && DatedAddressFilter.DATABLE.matcher(path).matches()) {
                DatedAddressFilter.moved(path + "/@" + asOf.group(1), response);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
