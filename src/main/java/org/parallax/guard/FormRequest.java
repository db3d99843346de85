package org.parallax.guard;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A form that was sent, read to its end before anything else happens. The container would wait ten seconds for each single byte
 * of it, and a thread with it; here the whole has that time, and twice that at most: the clock is looked at when something has
 * come. Its parameters are those of the form, and none of the query.
 */
final class FormRequest extends HttpServletRequestWrapper {
    /** The one address to which forms are sent. */
    static final String PATH = "/check";

    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What is too long is read for a while all the same, since many clients read no answer before they have sent all. */
    private static final int READ_AT_MOST = 1024 * 1024;

    private static final Pattern FORM =
            Pattern.compile("application/x-www-form-urlencoded(?:\\s*;.*)?", Pattern.CASE_INSENSITIVE);

    private final Map<String, String[]> parameters;

    private FormRequest(HttpServletRequest request, Map<String, String[]> parameters) {
        super(request);
        this.parameters = parameters;
    }

    /**
     * Reads a form.
     *
     * @throws Refused if it is none, is too long, takes too long or cannot be read
     */
    static FormRequest read(HttpServletRequest request) throws Refused {
        String type = request.getContentType();
        if (type != null && !FORM.matcher(type).matches()) {
            throw new Refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        if (request.getContentLengthLong() > READ_AT_MOST) {
            throw new Refused(HttpStatus.CONTENT_TOO_LARGE);
        }
        return new FormRequest(request, parameters(body(request)));
    }

    private static String body(HttpServletRequest request) throws Refused {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int total = 0;
        try {
            ServletInputStream in = request.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total <= Limits.BODY) {
                    body.write(buffer, 0, read);
                } else if (total > READ_AT_MOST) {
                    throw new Refused(HttpStatus.CONTENT_TOO_LARGE);
                }
                if (System.nanoTime() > deadline) {
                    throw new Refused(HttpStatus.REQUEST_TIMEOUT);
                }
            }
        } catch (IOException e) {
            // Nothing came for too long, or what came is no body; the container has answered already.
            throw new Refused(HttpStatus.BAD_REQUEST);
        }
        if (total > Limits.BODY) {
            throw new Refused(HttpStatus.CONTENT_TOO_LARGE);
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String[]> parameters(String form) throws Refused {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        try {
            for (String pair : form.split("&", -1)) {
                int end = pair.indexOf('=');
                // A name that is given twice has its first value, as everywhere here.
                if (end > 0) {
                    parameters.putIfAbsent(
                            URLDecoder.decode(pair.substring(0, end), StandardCharsets.UTF_8),
                            new String[] {URLDecoder.decode(pair.substring(end + 1), StandardCharsets.UTF_8)});
                }
            }
        } catch (IllegalArgumentException e) {
            throw new Refused(HttpStatus.BAD_REQUEST);
        }
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    /** Why a form is not read. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final HttpStatus status;

        Refused(HttpStatus status) {
            super(status.toString());
            this.status = status;
        }

        HttpStatus status() {
            return status;
        }
    }
}
