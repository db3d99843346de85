package org.parallax.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.address.Addresses;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Says in the {@code Link} header (RFC 8288) of a page with a subject how it is cited, read by programs and licensed. */
@Component
class LinkHeader implements HandlerInterceptor {
    private final Addresses addresses;

    LinkHeader(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getModel().get(Subject.NAME) instanceof Subject subject) {
            response.setHeader(HttpHeaders.LINK, header(subject));
        }
    }

    private String header(Subject subject) {
        return Stream.of(
                        Stream.of(link(subject.citeAs(), "cite-as")),
                        subject.alternates().stream()
                                .map(alternate -> link(addresses.absolute(alternate.href()), "alternate") + "; type=\""
                                        + alternate.type() + "\""),
                        Stream.of(link(Addresses.LICENCE, "license")))
                .flatMap(links -> links)
                .collect(Collectors.joining(", "));
    }

    private static String link(String address, String relation) {
        return "<" + address + ">; rel=\"" + relation + "\"";
    }
}
