package org.parallax.web.cache;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What a page is rendered from: a path, a query and the types that are accepted, and nothing else that a client sends. So no
 * header can change a page that others get, and whether the query was looked at is known afterwards.
 */
final class BareRequest extends HttpServletRequestWrapper {
    /** As if every reader came from elsewhere: what any origin may read says so to all. */
    private static final String ANY_ORIGIN = "https://any.invalid";

    private boolean queryRead;

    BareRequest(HttpServletRequest request) {
        super(request);
    }

    /** Whether the query, or that there is none, can have made a difference. */
    boolean queryRead() {
        return queryRead;
    }

    /** The answer to HEAD is that to GET without its body. */
    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getHeader(String name) {
        if (name.equalsIgnoreCase(HttpHeaders.ORIGIN)) {
            return ANY_ORIGIN;
        }
        return name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        String value = getHeader(name);
        return Collections.enumeration(value == null ? List.of() : List.of(value));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(
                getHeader(HttpHeaders.ACCEPT) == null
                        ? List.of(HttpHeaders.ORIGIN)
                        : List.of(HttpHeaders.ACCEPT, HttpHeaders.ORIGIN));
    }

    @Override
    public long getDateHeader(String name) {
        return -1;
    }

    @Override
    public int getIntHeader(String name) {
        return -1;
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return null;
    }

    @Override
    public @Nullable String getQueryString() {
        queryRead = true;
        return super.getQueryString();
    }

    @Override
    public @Nullable String getParameter(String name) {
        queryRead = true;
        return super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        queryRead = true;
        return super.getParameterValues(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        queryRead = true;
        return super.getParameterNames();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        queryRead = true;
        return super.getParameterMap();
    }
}
