package org.parallax.content;

import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;

/** Loads content as an instance does at its start. */
public final class Instances {
    private Instances() {}

    /** The running instance loads a folder. */
    public static void load(ContentFolder folder, ApplicationContext running) {
        importer(folder, running, running.getBeanProvider(ContentIndex.class)).run();
    }

    /** Another instance on the same database loads a folder, of which the running one is not told. */
    public static void loadElsewhere(ContentFolder folder, ApplicationContext running) {
        importer(folder, running, new NoIndexes()).run();
    }

    /** The running instance loads what it was started with. */
    public static void loadAgain(ApplicationContext running) {
        running.getBean(ContentImport.class).run();
    }

    private static ContentImport importer(
            ContentFolder folder, ApplicationContext running, ObjectProvider<ContentIndex> indexes) {
        return new ContentImport(
                folder.location(),
                new DefaultResourceLoader(),
                running.getBeanProvider(ContentLoader.class),
                indexes,
                running.getBean(Flyway.class));
    }

    private static final class NoIndexes implements ObjectProvider<ContentIndex> {
        @Override
        public Stream<ContentIndex> stream() {
            return Stream.of();
        }

        @Override
        public Stream<ContentIndex> orderedStream() {
            return Stream.of();
        }
    }
}
