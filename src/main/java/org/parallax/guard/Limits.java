package org.parallax.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** What a request may be: which methods an address has, and how much may be asked for at once. */
final class Limits {
    /** Characters of a path as it is sent; the longest of our own has less than a hundred. */
    static final int PATH = 1_024;

    /** Characters of a query as it is sent: a search for {@link #VALUE} Chinese characters has nine for each. */
    static final int QUERY = 48_000;

    /** Characters of one name or value in a query, decoded. */
    static final int VALUE = 5_000;

    /** Characters of the names and values of all headers together. */
    static final int HEADERS = 16 * 1024;

    /** Bytes of the body of a form: as many as the text that is checked may have at most, encoded. */
    static final int BODY = 64 * 1024;

    private static final String READ = "GET, HEAD";
    private static final String SHARED = READ + ", OPTIONS";

    /** What programs of other origins may read, so that a browser may ask first whether they may. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile("/api/.*|/data/.*|.*/data\\.[a-z.]+");

    /** What is computed anew for each request, or nearly. */
    private static final Pattern COSTLY = Pattern.compile("/(?:search|card|oembed)(?:/.*|$)|/api/v1/search");

    private Limits() {}

    /** The methods of an address, as the header {@code Allow} has them. */
    static String allowed(String path) {
        if (path.equals(FormRequest.PATH)) {
            return READ + ", POST";
        }
        return forPrograms(path) ? SHARED : READ;
    }

    /** Whether an address is made for programs. */
    static boolean forPrograms(String path) {
        return FOR_PROGRAMS.matcher(path).matches();
    }

    /** Whether an address has a method. */
    static boolean allows(String path, String method) {
        return ("," + allowed(path).replace(" ", "") + ",").contains("," + method + ",");
    }

    /** Whether an answer takes work that no cache saves. */
    static boolean costly(String path, String method) {
        return COSTLY.matcher(path).matches() || method.equals(HttpMethod.POST.name());
    }

    /** What a request has too much of; empty if nothing. */
    static Optional<HttpStatus> exceeded(HttpServletRequest request) {
        String query = request.getQueryString();
        if (request.getRequestURI().length() > PATH || (query != null && tooLong(query))) {
            return Optional.of(HttpStatus.URI_TOO_LONG);
        }
        return headers(request) > HEADERS ? Optional.of(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE) : Optional.empty();
    }

    private static boolean tooLong(String query) {
        if (query.length() > QUERY) {
            return true;
        }
        int length = 0;
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            if (c == '&' || c == '=') {
                length = 0;
            } else if (c != '%') {
                length++;
            } else if (i + 2 < query.length()) {
                // Of the bytes of a character, the first one counts.
                length += "89ABab".indexOf(query.charAt(i + 1)) < 0 ? 1 : 0;
                i += 2;
            }
            if (length > VALUE) {
                return true;
            }
        }
        return false;
    }

    private static int headers(HttpServletRequest request) {
        int length = 0;
        for (String name : Collections.list(request.getHeaderNames())) {
            for (String value : Collections.list(request.getHeaders(name))) {
                length += name.length() + value.length();
            }
        }
        return length;
    }
}
