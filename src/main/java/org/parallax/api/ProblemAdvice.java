package org.parallax.api;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what goes wrong here as a problem detail (RFC 9457); pages answer with pages. */
@RestControllerAdvice("org.parallax.api")
class ProblemAdvice extends ResponseEntityExceptionHandler {
    /** A query that is no text: what the caller's side got wrong is no error in the log. */
    @ExceptionHandler
    ProblemDetail unreadable(InvalidParameterException query) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                "The query of the address cannot be read: it is not UTF-8 in percent encoding.");
    }

    /** The database stops what takes too long. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooSlow(QueryTimeoutException timeout) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "60")
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "The search took too long and was stopped. Fewer or rarer words are quicker."));
    }
}
