package org.parallax.web.layout;

import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Registers what the pages share with Spring MVC and the servlet container. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
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
