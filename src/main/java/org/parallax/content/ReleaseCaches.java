package org.parallax.content;

import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.concurrent.ConcurrentMapCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps what nearly every page of a release asks for: its plans, pillars, bodies and codebook. What is loaded under the key of a
 * release never changes, so nothing is dropped; it is little beside the pages that are kept.
 */
@Configuration(proxyBeanMethods = false)
@EnableCaching
class ReleaseCaches {
    @Bean
    static CacheManager releaseCacheManager() {
        return new ConcurrentMapCacheManager("plans", "pairs", "pillars", "bodies", "codebook", "names");
    }
}
