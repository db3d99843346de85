package org.parallax.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.parallax.Owner;
import org.parallax.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test of the running application with {@link InventedReleases}. All such tests share one context and write nothing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "parallax.url=https://parallax.example",
            // Statements are counted.
            "parallax.pages.memory=0B"
        })
@ContextConfiguration(initializers = InventedReleases.class)
@Import({TestDatabase.class, Owner.class, Site.class})
public @interface ReleasedTest {}
