package org.parallax.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes down what was asked for, where that is switched on: method, path, status and milliseconds. Neither who asked nor the
 * query, in which searches are. Paths are as they were sent, so they have no line breaks.
 */
class RequestLog extends OncePerRequestFilter {
    /** By this name it is switched on. */
    static final String NAME = "parallax.requests";

    private static final Logger log = LoggerFactory.getLogger(NAME);
    private static final int LONGEST = 200;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!log.isInfoEnabled()) {
            chain.doFilter(request, response);
            return;
        }
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            String method = shortened(request.getMethod());
            String path = shortened(request.getRequestURI());
            long took = System.nanoTime() - start;
            log.atInfo()
                    .addKeyValue("http.request.method", method)
                    .addKeyValue("url.path", path)
                    .addKeyValue("http.response.status_code", response.getStatus())
                    // In nanoseconds, as the Elastic Common Schema has it.
                    .addKeyValue("event.duration", took)
                    .log("{} {} {} {} ms", method, path, response.getStatus(), TimeUnit.NANOSECONDS.toMillis(took));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
