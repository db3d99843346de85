package org.parallax.content;

import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.concurrent.ConcurrentMapCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Keeps what nearly every page of a release asks for: its plans, pillars, bodies and codebook. What is loaded under the key of a
 * release never changes, so nothing is dropped; it is little beside the pages that are kept.
 */
@Configuration(proxyBeanMethods = false)
// Before the transaction, which a kept answer does not need.
@EnableCaching(order = Ordered.LOWEST_PRECEDENCE - 1)
class ReleaseCaches {
    @Bean
    static CacheManager releaseCacheManager() {
        return new ConcurrentMapCacheManager("plans", "pairs", "pillars", "bodies", "codebook", "names");
    }
}
