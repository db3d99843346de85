package org.parallax.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no address here answers, before anything looks at it: other methods, too much of anything, too many requests. Each
 * refusal goes the way of all errors, to {@link ErrorAnswers}.
 */
class RequestGuard extends OncePerRequestFilter {
    /** How many forms are read at a time: each may hold a thread for a while, of which there are two hundred. */
    private static final int FORMS_AT_ONCE = 32;

    private final Allowance allowance;
    private final Semaphore forms = new Semaphore(FORMS_AT_ONCE);

    RequestGuard(Allowance allowance) {
        this.allowance = allowance;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        Optional<HttpStatus> exceeded = Limits.exceeded(request);
        if (exceeded.isPresent()) {
            refuse(request, response, exceeded.get());
        } else if (!Limits.allows(path, request.getMethod())) {
            refuse(request, response, HttpStatus.METHOD_NOT_ALLOWED);
        } else if (Limits.costly(path, request.getMethod()) && !allowance.take(request.getRemoteAddr())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            refuse(request, response, HttpStatus.TOO_MANY_REQUESTS);
        } else if (request.getMethod().equals(HttpMethod.POST.name())) {
            answerForm(request, response, chain);
        } else if (hasBody(request)) {
            refuse(request, response, HttpStatus.BAD_REQUEST);
        } else {
            if (request.getMethod().equals(HttpMethod.OPTIONS.name())) {
                // Else the servlet would name all methods that it knows.
                response.setHeader(HttpHeaders.ALLOW, Limits.allowed(path));
            }
            answer(request, response, chain);
        }
    }

    private void answerForm(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!forms.tryAcquire()) {
            refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE);
            return;
        }
        FormRequest form;
        try {
            form = FormRequest.read(request);
        } catch (FormRequest.Refused refused) {
            refuse(request, response, refused.status());
            return;
        } finally {
            forms.release();
        }
        answer(form, response, chain);
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!Outage.isCauseOf(e) || response.isCommitted()) {
                throw e;
            }
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** No page has a use for one, and what is not read would be taken for the next request of the connection. */
    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        if (response.isCommitted()) {
            // The connection failed while its body was read.
            return;
        }
        if (hasBody(request)) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        response.sendError(status.value());
    }
}
