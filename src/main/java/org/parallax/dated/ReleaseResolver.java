package org.parallax.dated;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.content.Release;
import org.parallax.content.Releases;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the release that a request asks for to a controller: the one in its address, else the newest. */
@Configuration(proxyBeanMethods = false)
class ReleaseResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final Releases releases;

    ReleaseResolver(Releases releases) {
        this.releases = releases;
    }

    @Bean
    static FilterRegistrationBean<DatedAddressFilter> datedAddresses(Releases releases) {
        FilterRegistrationBean<DatedAddressFilter> filter =
                new FilterRegistrationBean<>(new DatedAddressFilter(releases));
        // After the filter that brings paths into their one spelling.
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
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
        return Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                .flatMap(DatedRequest::release)
                .orElseGet(releases::current);
    }
}
