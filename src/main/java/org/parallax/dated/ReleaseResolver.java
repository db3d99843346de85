package org.parallax.dated;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Release;
import org.parallax.content.ReleaseDate;
import org.parallax.content.Releases;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands the release that a request asks for to a controller: the one in its address, else the newest. In the API the address
 * names it as a parameter, and only the date of a release itself will do.
 */
@Configuration(proxyBeanMethods = false)
class ReleaseResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    /** The parameter of the API that names a release by its date. */
    static final String PARAMETER = "release";

    private static final String API = "/api/";

    private final Releases releases;

    ReleaseResolver(Releases releases) {
        this.releases = releases;
    }

    @Bean
    static FilterRegistrationBean<AsOfFilter> datesInQueries() {
        FilterRegistrationBean<AsOfFilter> filter = new FilterRegistrationBean<>(new AsOfFilter());
        // After the filter that brings paths into their one spelling.
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
        return filter;
    }

    @Bean
    static FilterRegistrationBean<DatedAddressFilter> datedAddresses(Releases releases) {
        FilterRegistrationBean<DatedAddressFilter> filter =
                new FilterRegistrationBean<>(new DatedAddressFilter(releases));
        // After the pages that are kept under their whole address.
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return filter;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Release.class;
    }

    @Override
    public Release resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        HttpServletRequest asking = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        String named = asking.getRequestURI().startsWith(API) ? asking.getParameter(PARAMETER) : null;
        Release release = named == null
                ? DatedRequest.release(asking).orElseGet(releases::current)
                : ReleaseDate.parse(named).flatMap(releases::find).orElseThrow(() -> unknown(named));
        DatedRequest.answer(asking, release);
        return release;
    }

    private static ResponseStatusException unknown(String named) {
        return new ResponseStatusException(
                HttpStatus.BAD_REQUEST,
                "The parameter " + PARAMETER + " cannot be \"" + named
                        + "\": the date of a release is wanted; /api/v1/releases lists them.");
    }
}
