package org.parallax.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.parallax.Owner;
import org.parallax.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the running application with the shipped content. All such tests share one context: a test that writes puts
 * the content back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "parallax.url=https://parallax.example",
            // From 127.0.0.1 everybody is a stranger, and from here a proxy.
            "parallax.proxies=127.0.0.2",
            "spring.test.metrics.export=true",
            // Tests that write past the import see what they wrote, and statements are counted.
            "parallax.pages.memory=0B"
        })
@Import({TestDatabase.class, Owner.class, Site.class})
public @interface WebTest {}
