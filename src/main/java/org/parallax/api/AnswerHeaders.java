package org.parallax.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.parallax.content.Release;
import org.parallax.dated.DatedRequest;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Says under what an answer of the API may be used, and when what it tells was published. */
@RestControllerAdvice("org.parallax.api")
class AnswerHeaders implements ResponseBodyAdvice<Object> {
    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
        if (asked.getRequestURI().startsWith("/api/") && !(body instanceof Problem)) {
            response.getHeaders().add(HttpHeaders.LINK, "<" + Addresses.LICENCE + ">; rel=\"license\"");
            // What is being prepared may change on any day. Nothing is answered by this date alone: the ETag decides.
            DatedRequest.answeredFrom(asked)
                    .filter(Release::published)
                    .map(release -> release.date().value())
                    .filter(date -> !date.isAfter(LocalDate.now(ZoneOffset.UTC)))
                    .ifPresent(date -> response.getHeaders().setLastModified(date.atStartOfDay(ZoneOffset.UTC)));
        }
        return body;
    }
}
