package org.parallax.guard;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers for whatever failed or was refused and has no answer yet: with a page for people, with a problem detail (RFC 9457) for
 * programs. It asks the database nothing.
 */
@Controller
class ErrorAnswers implements ErrorController {
    /** So many seconds later it is worth while to ask again for what could not be answered now. */
    private static final String LATER = "5";

    /** What has a sentence of its own. */
    private static final Set<Integer> EXPLAINED = Set.of(405, 408, 413, 414, 415, 429, 431, 503);

    private final MessageSource messages;

    ErrorAnswers(MessageSource messages) {
        this.messages = messages;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request, HttpServletResponse response) {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            // Somebody typed this address.
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        HttpStatus status = status(request);
        response.setStatus(status.value());
        if (status != HttpStatus.NOT_FOUND) {
            // It depends on more than the address.
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, LATER);
        }
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            response.setHeader(HttpHeaders.ALLOW, Limits.allowed(path));
        }
        return Limits.forPrograms(path) || path.equals("/oembed") || wantsJson(request)
                ? problem(status, path)
                : page(status);
    }

    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus known = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return accepted.contains("json") && !accepted.contains("html");
    }

    private static ModelAndView page(HttpStatus status) {
        if (EXPLAINED.contains(status.value())) {
            return new ModelAndView("error/refused", Map.of("status", status.value(), "later", later(status)), status);
        }
        if (status == HttpStatus.NOT_FOUND) {
            return new ModelAndView("error/404", status);
        }
        return new ModelAndView(status.is5xxServerError() ? "error/5xx" : "error/4xx", status);
    }

    /** Whether the same request may be answered in a while. */
    private static boolean later(HttpStatus status) {
        return status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.SERVICE_UNAVAILABLE;
    }

    private ResponseEntity<Object> problem(HttpStatus status, String path) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", detail(status));
        problem.put("instance", path.substring(0, Math.min(path.length(), Limits.PATH)));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private String detail(HttpStatus status) {
        if (EXPLAINED.contains(status.value())) {
            return message("error.refused." + status.value());
        }
        if (status == HttpStatus.NOT_FOUND) {
            return message("error.404.title");
        }
        return status.is5xxServerError() ? message("error.5xx.lede") : message("error.4xx.lede");
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }
}
