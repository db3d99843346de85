package org.parallax.web.layout;

import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Registers what the pages share with Spring MVC and the servlet container. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private static final ContentNegotiationStrategy HEADER = new HeaderContentNegotiationStrategy();

    private final EditionResolver editions;
    private final LinkHeader linkHeader;

    WebConfiguration(EditionResolver editions, LinkHeader linkHeader) {
        this.editions = editions;
        this.linkHeader = linkHeader;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(linkHeader);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(editions);
    }

    /**
     * What a client takes is its types alone. Of a type that has parameters, Spring would repeat them in the answer: a charset
     * in which a page cannot be written, or whatever else somebody made up, and a cache would keep it for all.
     */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(request -> HEADER.resolveMediaTypes(request).stream()
                .map(type -> type.getQualityValue() < 1
                        ? new MediaType(type.getType(), type.getSubtype(), type.getQualityValue())
                        : new MediaType(type.getType(), type.getSubtype()))
                .toList()));
    }

    @Bean
    FilterRegistrationBean<ResponseHeaderFilter> responseHeaders() {
        FilterRegistrationBean<ResponseHeaderFilter> filter = new FilterRegistrationBean<>(new ResponseHeaderFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<CanonicalAddressFilter> canonicalAddresses() {
        FilterRegistrationBean<CanonicalAddressFilter> filter =
                new FilterRegistrationBean<>(new CanonicalAddressFilter());
        // After the guard against addresses that are too long.
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return filter;
    }
}
