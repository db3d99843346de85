package org.parallax.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Holds the body of an answer back until it is whole. One that is longer than a limit is sent as it comes. */
final class HeldResponse extends HttpServletResponseWrapper {
    /** What whoever sends the body decides: its length, that it comes whole, and by which header it differs. */
    private static final Set<String> WITHHELD = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        WITHHELD.addAll(List.of(HttpHeaders.CONTENT_LENGTH, HttpHeaders.ACCEPT_RANGES, HttpHeaders.VARY));
    }

    private final int limit;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(1 << 15);
    private final ServletOutputStream out = new Held();
    private @Nullable PrintWriter writer;
    private boolean tooLong;

    /**
     * Holds back.
     *
     * @param limit so many bytes at most
     */
    HeldResponse(HttpServletResponse response, int limit) {
        super(response);
        this.limit = limit;
    }

    /** The whole body; null if it is too long, or was never to be sent. */
    byte @Nullable [] body() {
        if (writer != null) {
            writer.flush();
        }
        return tooLong || isCommitted() ? null : held.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return out;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(out, getCharacterEncoding()));
        }
        return writer;
    }

    /** Only what is sent as it comes can be sent early. */
    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (tooLong) {
            super.flushBuffer();
        }
    }

    @Override
    public void reset() {
        super.reset();
        held.reset();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        held.reset();
    }

    /** A header like others: the container would keep the language apart from them. */
    @Override
    public void setLocale(Locale locale) {
        setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    }

    @Override
    public void setContentLength(int length) {
        // Whoever sends the body counts it.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Whoever sends the body counts it.
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (!WITHHELD.contains(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        if (!WITHHELD.contains(name)) {
            super.addHeader(name, value);
        }
    }

    private final class Held extends ServletOutputStream {
        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!tooLong && held.size() + length > limit) {
                tooLong = true;
                held.writeTo(getResponse().getOutputStream());
                held.reset();
            }
            if (tooLong) {
                getResponse().getOutputStream().write(bytes, offset, length);
            } else {
                held.write(bytes, offset, length);
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
