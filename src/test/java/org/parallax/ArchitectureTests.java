package org.parallax;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;

/** The rules that hold in every package; those between modules are in {@link ModularityTests}. */
@AnalyzeClasses(packages = "org.parallax", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    private static final DescribedPredicate<JavaClass> STORED = describe(
            "entities, embeddables and repositories",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(Embeddable.class)
                    || type.isAnnotatedWith(MappedSuperclass.class)
                    || type.isAssignableTo(Repository.class));

    @ArchTest
    static final ArchRule whatIsStoredStaysInItsPackage =
            classes().that(STORED).should().bePackagePrivate();

    @ArchTest
    static final ArchRule noSignatureThatOtherPackagesSeeShowsWhatIsStored =
            classes().that(not(STORED)).and().arePublic().should(showNoneOf(STORED));

    @ArchTest
    static final ArchRule onlyPagesDataAndTheirDatesKnowHttp = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.parallax.web..", "org.parallax.api..", "org.parallax.dated..", "org.parallax.guard..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.ui..",
                    "org.springframework.boot.web..",
                    "org.thymeleaf..",
                    "jakarta.servlet..");

    @ArchTest
    static final ArchRule textWorkKnowsNeitherSpringNorADatabase = noClasses()
            .that()
            .resideInAPackage("org.parallax.text..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule aClassIsNamedForWhatItIs =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO)");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.persistence.PersistenceContext");

    @ArchTest
    static final ArchRule datesAreThoseOfJavaTime = noClasses()
            .that()
            // ROME knows no other dates.
            .doNotHaveFullyQualifiedName("org.parallax.web.feed.AtomFeed")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, Calendar.class, DateFormat.class, SimpleDateFormat.class);

    @ArchTest
    static final ArchRule everyPackageSaysThatItIsNullMarked = classes().should(beInANullMarkedPackage());

    /** Looks at what a class shows to other packages: its supertypes, and its public and protected members. */
    private static ArchCondition<JavaClass> showNoneOf(DescribedPredicate<JavaClass> hidden) {
        return new ArchCondition<>("show none of " + hidden.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                report(type.getAllInvolvedRawTypes(), type.getDescription(), type, events);
                type.getMembers().stream()
                        .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                                || member.getModifiers().contains(JavaModifier.PROTECTED))
                        .forEach(member ->
                                report(member.getAllInvolvedRawTypes(), member.getDescription(), type, events));
            }

            private void report(Set<JavaClass> shown, String where, JavaClass type, ConditionEvents events) {
                shown.stream()
                        .filter(hidden)
                        .forEach(found ->
                                events.add(SimpleConditionEvent.violated(type, where + " shows " + found.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, "the package of " + type.getName() + " is not @NullMarked"));
                }
            }
        };
    }
}
