package org.parallax.api;

import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what goes wrong here as a problem detail (RFC 9457); pages answer with pages. */
@RestControllerAdvice("org.parallax.api")
class ProblemAdvice extends ResponseEntityExceptionHandler {}
