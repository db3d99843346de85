package org.parallax.web.cache;

import org.springframework.beans.factory.annotation.Value;
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
    static FilterRegistrationBean<PageFilter> keptPages(
            PageCache cache, @Value("${server.tomcat.threads.max:200}") int threads) {
        // Two of three: the last ones only answer with what is kept, whatever the others wait for.
        FilterRegistrationBean<PageFilter> filter =
                new FilterRegistrationBean<>(new PageFilter(cache, threads * 2 / 3));
        // After the filters that set the headers of all answers and bring addresses into their one spelling.
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 4);
        return filter;
    }
}
