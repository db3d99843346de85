package org.parallax;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.stream.Stream;
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
    static final ArchRule what_is_stored_stays_in_its_package =
            classes().that(STORED).should().bePackagePrivate();

    @ArchTest
    static final ArchRule what_is_stored_is_in_no_signature_that_other_packages_see =
            classes().that(DescribedPredicate.not(STORED)).and().arePublic().should(notShow(STORED));

    @ArchTest
    static final ArchRule features_know_nothing_of_http = noClasses()
            .that()
            .resideOutsideOfPackages("org.parallax.web..", "org.parallax.api..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.ui..",
                    "org.springframework.boot.web..",
                    "org.thymeleaf..",
                    "jakarta.servlet.."));

    @ArchTest
    static final ArchRule pure_text_work_knows_neither_spring_nor_a_database = noClasses()
            .that()
            .resideInAPackage("org.parallax.text..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "javax.sql.."))
            // The annotation on the package is the one exception.
            .andShould()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.modulith..");

    @ArchTest
    static final ArchRule a_class_is_named_for_what_it_is = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO)")
            .as("no class is named Impl, Util, Helper, Manager or Dto");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(Resource.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.persistence.PersistenceContext");

    @ArchTest
    static final ArchRule dates_are_those_of_java_time = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, Calendar.class, SimpleDateFormat.class);

    @ArchTest
    static final ArchRule every_package_says_what_is_never_null =
            classes().that().haveNameNotMatching(".*package-info").should(beNullMarked());
}
