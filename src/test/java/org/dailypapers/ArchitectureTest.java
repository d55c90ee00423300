package org.dailypapers;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;

@AnalyzeClasses(packages = "org.dailypapers", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DEPENDENCIES_POINT_ONE_WAY = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("content").definedBy("..content..").layer("digest").definedBy("..digest..")
            .layer("reading").definedBy("..reading..").layer("importer").definedBy("..importer..")
            .layer("feed").definedBy("..feed..").layer("platform").definedBy("..platform..")
            .layer("account").definedBy("..account..").layer("curation").definedBy("..curation..").layer("limit").definedBy("..dailypapers.limit..")
            .layer("hash").definedBy("..dailypapers.hash..").layer("character").definedBy("..dailypapers.character..")
            .whereLayer("limit").mayNotAccessAnyLayer()
            .whereLayer("hash").mayNotAccessAnyLayer()
            .whereLayer("character").mayNotAccessAnyLayer()
            .whereLayer("content").mayOnlyAccessLayers("limit", "hash", "character")
            .whereLayer("platform").mayOnlyAccessLayers("limit", "hash", "character")
            .whereLayer("account").mayOnlyAccessLayers("platform", "limit", "hash", "character")
            .whereLayer("digest").mayOnlyAccessLayers("content", "platform", "limit", "hash", "character")
            .whereLayer("reading").mayOnlyAccessLayers("digest", "content", "account", "platform", "limit", "hash", "character")
            .whereLayer("importer").mayOnlyAccessLayers("digest", "content", "account", "platform", "limit", "hash", "character")
            .whereLayer("curation").mayOnlyAccessLayers("importer", "digest", "content", "account", "platform", "limit", "hash", "character")
            .whereLayer("feed").mayOnlyAccessLayers("curation", "digest", "content", "account", "platform", "limit", "hash", "character");

    @ArchTest
    static final ArchRule THE_DESK_IS_BUILT_UPON_FINDINGS = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("check").definedBy("..curation.check..").layer("finding").definedBy("..curation.finding..")
            .layer("desk").definedBy("..curation.desk..").layer("queue").definedBy("..curation.queue..")
            .layer("editor").definedBy("..curation.editor..").layer("bulk").definedBy("..curation.bulk..")
            .layer("progress").definedBy("..curation.progress..").layer("erasure").definedBy("..curation.erasure..")
            .layer("start").definedBy("..curation.start..")
            .whereLayer("check").mayNotAccessAnyLayer()
            .whereLayer("desk").mayOnlyAccessLayers("finding")
            .whereLayer("finding").mayOnlyAccessLayers("check")
            .whereLayer("queue").mayOnlyAccessLayers("finding", "desk")
            .whereLayer("editor").mayOnlyAccessLayers("queue", "finding", "desk", "check")
            .whereLayer("bulk").mayOnlyAccessLayers("editor", "queue", "finding", "desk", "check")
            .whereLayer("erasure").mayOnlyAccessLayers("desk")
            .whereLayer("progress").mayOnlyAccessLayers("bulk", "finding")
            .whereLayer("start").mayOnlyAccessLayers("queue", "finding", "desk");

    @ArchTest
    static final ArchRule NOTHING_OF_THE_DESK_IS_IN_NO_PART =
            noClasses().that().haveSimpleNameNotEndingWith("package-info").should().resideInAPackage("org.dailypapers.curation");

    @ArchTest
    static final ArchRule CONTENT_IS_FREE_OF_JAKARTA =
            noClasses().that().resideInAPackage("..content..").should().dependOnClassesThat().resideInAPackage("jakarta..");

    @ArchTest
    static final ArchRule ONLY_REPOSITORIES_KNOW_THE_ENTITY_MANAGER = noClasses().that()
            .haveSimpleNameNotEndingWith("Repository").should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule ONLY_BACKING_BEANS_KNOW_FACES = noClasses().that().haveSimpleNameNotEndingWith("Backing").and()
            .haveSimpleNameNotEndingWith("LazyModel").and().haveSimpleNameNotEndingWith("Converter").and().resideOutsideOfPackage("..platform..").should().dependOnClassesThat(resideInAPackage("jakarta.faces..")
            .or(resideInAPackage("org.primefaces..")).or(resideInAPackage("org.omnifaces..")));

    @ArchTest
    static final ArchRule TRANSACTIONS_BEGIN_AT_SERVICES = methods().that().areAnnotatedWith(Transactional.class).or()
            .areDeclaredInClassesThat().areAnnotatedWith(Transactional.class).should().beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service").orShould().beDeclaredInClassesThat().haveSimpleNameEndingWith("Store");

    @ArchTest
    static final ArchRule NO_TWO_PACKAGES_NEED_EACH_OTHER = slices().matching("org.dailypapers.(**)").should().beFreeOfCycles();

    /** Hibernate's proxies call the methods of entities from another class, and cannot where the class is not public. */
    @ArchTest
    static final ArchRule ENTITIES_AND_WHAT_THEY_EXTEND_ARE_PUBLIC = classes().that().areAnnotatedWith(Entity.class).or()
            .areAnnotatedWith(MappedSuperclass.class).should().bePublic();

    @ArchTest
    static final ArchRule ENTITIES_STAY_IN_THEIR_FEATURE = classes().that().areAnnotatedWith(Entity.class).and().resideInAPackage("..digest..")
            .and().doNotHaveSimpleName("Policy").should().onlyBeAccessed().byAnyPackage("..digest..");
}
