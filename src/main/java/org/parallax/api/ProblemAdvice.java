package org.parallax.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.json.JsonMapper;

/** Answers what goes wrong here as a problem detail (RFC 9457); pages answer with pages. */
@RestControllerAdvice("org.parallax.api")
class ProblemAdvice extends ResponseEntityExceptionHandler implements HandlerExceptionResolver, Ordered {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final JsonMapper mapper;

    ProblemAdvice(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** A query that is no text: what the caller's side got wrong is no error in the log. */
    @ExceptionHandler
    ResponseEntity<Object> unreadable(InvalidParameterException query, WebRequest request) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "The query of the address cannot be read: it is not UTF-8 in percent encoding.",
                new HttpHeaders(),
                request);
    }

    /** The database stops what takes too long. */
    @ExceptionHandler
    ResponseEntity<Object> tooSlow(QueryTimeoutException timeout, WebRequest request) {
        HttpHeaders later = new HttpHeaders();
        later.set(HttpHeaders.RETRY_AFTER, "60");
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "This took too long and was stopped so that others need not wait. Trying again in a minute may help; a"
                        + " search is quicker with fewer or rarer words.",
                later,
                request);
    }

    /** A mistake of ours: the log says which, and the answer does not. */
    @ExceptionHandler
    ResponseEntity<Object> broken(RuntimeException mistake, WebRequest request) {
        log.error("{}", path(request), mistake);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong here. It is in our log.",
                new HttpHeaders(),
                request);
    }

    private static ResponseEntity<Object> problem(
            HttpStatus status, String detail, HttpHeaders headers, WebRequest request) {
        return answer(ProblemDetail.forStatusAndDetail(status, detail), headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                body instanceof ProblemDetail problem ? problem : ProblemDetail.forStatus(status),
                headers,
                status,
                request);
    }

    private static ResponseEntity<Object> answer(
            ProblemDetail problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(problem, path(request)));
    }

    private static String path(WebRequest request) {
        return ((ServletWebRequest) request).getRequest().getRequestURI();
    }

    /** What fails under the API before a controller of this package was found: no such address, no such method. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!request.getRequestURI().startsWith("/api/")
                || handler instanceof HandlerMethod
                || !(failure instanceof ErrorResponse error)) {
            return null;
        }
        if (error.getStatusCode() == HttpStatus.NOT_FOUND) {
            error.getBody().setDetail("There is nothing at this address; " + ApiDocument.PATH + " has what there is.");
        }
        response.setStatus(error.getStatusCode().value());
        error.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            mapper.writeValue(response.getOutputStream(), Problem.of(error.getBody(), request.getRequestURI()));
        } catch (IOException e) {
            log.debug("The caller has gone", e);
        }
        return new ModelAndView();
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
