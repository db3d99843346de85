package org.parallax.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what is so malformed that the container refuses it by itself, before any of our filters. Nothing of the request is
 * repeated. The container makes it by its name and without Spring, so it takes its words from the same file by itself.
 */
public final class PlainErrorValve extends ErrorReportValve {
    private static final Logger log = LoggerFactory.getLogger(PlainErrorValve.class);

    private final ResourceBundle messages = ResourceBundle.getBundle("messages", Locale.ROOT);

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType("text/html");
        response.setCharacterEncoding("utf-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        try {
            response.getReporter().write(page(status));
            response.finishResponse();
        } catch (IOException e) {
            log.debug("The caller has gone", e);
        }
    }

    private String page(int status) {
        // What the container does not know of HTTP is no fault of ours.
        boolean ours = status >= 500
                && status != HttpServletResponse.SC_NOT_IMPLEMENTED
                && status != HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED;
        String title = ours ? message("error.5xx.title") : message("error.4xx.title");
        String lede = ours ? message("error.5xx.lede") : message("error.4xx.lede");
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta name=\"color-scheme\" content=\"light dark\"><meta name=\"robots\" content=\"noindex\">"
                + "<title>" + title + "</title></head><body><main><h1>" + title + "</h1><p>" + lede
                + "</p><p><a href=\"/\">" + message("error.home") + "</a></p></main></body></html>\n";
    }

    private String message(String key) {
        return messages.getString(key);
    }
}
