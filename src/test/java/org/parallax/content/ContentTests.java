package org.parallax.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The content that the application ships with. */
class ContentTests {
    private final ContentSource source = new ContentSource("classpath:/content/", new DefaultResourceLoader());
    private final Content content = source.prepared().content();

    @Test
    void everyPublishedReleaseIsAsItWasPublished() {
        assertThatCode(source::packed).doesNotThrowAnyException();
    }

    @Test
    void thereIsALoaderToCheckIt() {
        assertThat(loaders()).isNotEmpty();
    }

    @Test
    void noLoaderFindsAnythingWrong() {
        assertThat(loaders().stream().flatMap(loader -> loader.check(content).stream()))
                .isEmpty();
    }

    @Test
    void nothingThatWasPublishedIsLost() {
        assertThat(source.packed().stream()
                        .flatMap(earlier -> loaders().stream()
                                .flatMap(loader -> loader.checkSuccession(earlier.content(), content).stream())))
                .isEmpty();
    }

    @Test
    void everyItemAndPassageSaysThatAMachineWroteIt() {
        assertThat(provisions())
                .hasSize(103 + 42 + 65 + 7)
                .allMatch(provision -> provision.text("review").equals("machine"));
    }

    @Test
    void everyClaimHasEvidenceOrStatesAnAbsenceAndIsSettledAgainstARelease() {
        Set<String> releases = new HashSet<>(Set.of(content.date().toString()));
        source.packed().forEach(release -> releases.add(release.date().toString()));
        assertThat(content.entries("claims")).hasSize(19).allSatisfy(claim -> {
            assertThat(claim.list("evidence"))
                    .isNotEmpty()
                    .allMatch(piece -> Stream.of("ref", "fact", "absence", "event")
                                    .filter(kind ->
                                            piece.optional(kind).findAny().isPresent())
                                    .count()
                            == 1);
            assertThat(releases).contains(claim.text("settledOn"));
            assertThat(claim.text("verdict").equals("not-in-plans"))
                    .as("no plan speaks to it only where a plan was searched")
                    .matches(unspoken -> !unspoken
                            || claim.list("evidence").stream()
                                    .anyMatch(piece ->
                                            piece.optional("absence").findAny().isPresent()));
        });
    }

    @Test
    void everyNumberIsRegistered() {
        Set<String> registered = new HashSet<>();
        content.entries("ids")
                .forEach(register -> register.list("numbers")
                        .forEach(number -> registered.add(register.text("plan") + "/" + number.text())));
        Set<String> used = new HashSet<>();
        for (Content.Entry plan : content.entries("plans")) {
            numbered(plan).forEach(entry -> used.add(plan.text("id") + "/" + entry.text("number")));
        }
        assertThat(used).isEqualTo(registered);
    }

    private List<Content.Entry> provisions() {
        return content.entries("plans").stream()
                .flatMap(ContentTests::numbered)
                .filter(entry -> !entry.text("summary").isEmpty())
                .toList();
    }

    /** Everything in a plan that has a number: sections, framing passages and items. */
    private static Stream<Content.Entry> numbered(Content.Entry plan) {
        return Stream.concat(plan.list("framing").stream(), inSections(plan));
    }

    private static Stream<Content.Entry> inSections(Content.Entry holder) {
        return holder.list("sections").stream()
                .flatMap(section -> Stream.of(
                                Stream.of(section),
                                section.optional("framing"),
                                section.list("items").stream(),
                                inSections(section))
                        .flatMap(entries -> entries));
    }

    /** All loaders of the application, found as Spring finds them, and made without a database. */
    private static List<ContentLoader> loaders() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ContentLoader.class));
        return scanner.findCandidateComponents("org.parallax").stream()
                .map(bean -> ClassUtils.resolveClassName(Objects.requireNonNull(bean.getBeanClassName()), null))
                .map(type -> (ContentLoader) BeanUtils.instantiateClass(type))
                .toList();
    }
}
