package org.parallax.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Sha256;
import org.springframework.http.HttpHeaders;

/**
 * A whole answer with status 200, compressed where that makes it smaller. Each of its two forms, plain and compressed, has a
 * strong ETag made from the bytes that are sent.
 */
final class Page {
    /** What this class decides itself. */
    private static final Set<String> OURS = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        OURS.addAll(List.of(HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE));
    }

    private static final Pattern COMPRESSIBLE =
            Pattern.compile("text/.*|application/(.*[+])?(json|xml)|image/svg[+]xml|application/javascript");

    private static final Pattern NOT_AT_ALL = Pattern.compile("\\s*;\\s*q=0(\\.0*)?\\s*(,.*)?");

    private static final int HEADER_BYTES = 64;

    private final String type;
    private final String mediaType;
    private final List<Header> headers;
    private final boolean compressed;
    private final byte[] bytes;
    private final String tag;
    private final int plainLength;
    private final String plainTag;
    private final boolean ignoresQuery;

    private record Header(String name, String value, boolean first) {}

    private Page(String type, List<Header> headers, byte[] plain, boolean ignoresQuery) {
        this.type = type;
        this.mediaType = type.replaceFirst(";.*", "").strip();
        byte[] packed = COMPRESSIBLE.matcher(mediaType).matches() ? gzip(plain) : plain;
        this.compressed = packed.length < plain.length;
        this.bytes = compressed ? packed : plain;
        this.tag = tag(bytes);
        this.plainLength = plain.length;
        this.plainTag = compressed ? tag(plain) : tag;
        this.ignoresQuery = ignoresQuery;
        this.headers = new ArrayList<>(headers);
        if (compressed) {
            this.headers.add(new Header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING, true));
        }
    }

    /**
     * An answer that was rendered.
     *
     * @param before the headers that the answer had before it was rendered, which each answer gets anyway
     * @param ignoresQuery whether the page is the same with any query
     */
    static Page of(HttpServletResponse response, Map<String, List<String>> before, byte[] body, boolean ignoresQuery) {
        List<Header> headers = new ArrayList<>();
        headers(response).forEach((name, values) -> {
            if (!OURS.contains(name) && !values.equals(before.get(name))) {
                boolean first = true;
                for (String value : values) {
                    headers.add(new Header(name, value, first));
                    first = false;
                }
            }
        });
        return new Page(
                Objects.requireNonNullElse(response.getContentType(), "application/octet-stream"),
                headers,
                body,
                ignoresQuery);
    }

    /** The headers of an answer as they are now. */
    static Map<String, List<String>> headers(HttpServletResponse response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.getHeaderNames().forEach(name -> headers.put(name, List.copyOf(response.getHeaders(name))));
        return headers;
    }

    /** Whether the page is the same with any query. */
    boolean ignoresQuery() {
        return ignoresQuery;
    }

    /** Whether this is of a type that a client takes. */
    boolean isAccepted(@Nullable String accept) {
        return accept == null
                || accept.contains("*/*")
                || accept.contains(mediaType)
                || accept.contains(mediaType.substring(0, mediaType.indexOf('/') + 1) + '*');
    }

    /** About how many bytes of memory this takes. */
    int weight() {
        return bytes.length
                + headers.stream()
                        .mapToInt(header -> HEADER_BYTES + header.value().length())
                        .sum()
                + 8 * HEADER_BYTES;
    }

    /** Answers GET with this, HEAD without the body, and 304 to whoever has it already. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean packed = compressed && takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        String etag = packed ? tag : plainTag;
        for (Header header : headers) {
            if (header.first()) {
                response.setHeader(header.name(), header.value());
            } else {
                response.addHeader(header.name(), header.value());
            }
        }
        response.setHeader(HttpHeaders.ETAG, etag);
        if (isKnown(etag, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(packed ? bytes.length : plainLength);
        if (packed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        if (packed || !compressed) {
            response.getOutputStream().write(bytes);
        } else {
            // Seldom asked for, so that it is not kept.
            try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                plain.transferTo(response.getOutputStream());
            }
        }
    }

    /** A tag has its quotation marks, so it can stand in the header only as one. */
    private static boolean isKnown(String tag, @Nullable String noneMatch) {
        return noneMatch != null
                && (noneMatch.contains(tag) || noneMatch.strip().equals("*"));
    }

    static boolean takesGzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        int end = acceptEncoding.indexOf("gzip") + "gzip".length();
        return end >= "gzip".length()
                && !NOT_AT_ALL.matcher(acceptEncoding.substring(end)).matches();
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (GZIPOutputStream out = new GZIPOutputStream(packed, 1 << 13)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String tag(byte[] bytes) {
        return '"' + Sha256.hex(bytes).substring(0, 32) + '"';
    }
}
