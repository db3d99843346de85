package org.parallax.web.cache;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts the kept pages before all that renders. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CacheConfiguration {
    @Bean
    static FilterRegistrationBean<PageFilter> keptPages(PageCache cache) {
        FilterRegistrationBean<PageFilter> filter = new FilterRegistrationBean<>(new PageFilter(cache));
        // After the filters that set the headers of all answers and bring addresses into their one spelling.
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
        return filter;
    }
}
