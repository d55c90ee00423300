package org.dailypapers.curation.check;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.content.read.DigestText.PaperText;

/** All checks on the class path, so that a new check needs no change here. */
public final class AllChecks {

    private static final String TITLE = "### [Alpaca: A Title](https://arxiv.org/abs/2411.06481)\n\n";
    private static final LocalDate DAY = LocalDate.of(2024, 11, 12);
    private static final List<Check> CHECKS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dailypapers.curation").stream()
            .filter(found -> found.isAssignableTo(Check.class) && !found.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(AllChecks::instance).sorted(Comparator.comparing(Check::name)).toList();

    private AllChecks() {
    }

    /** @return all of them, by name */
    static List<Check> list() {
        return CHECKS;
    }

    /** @return the entry in the example of a check, of a paper that also has an entry on the day before */
    static Subject example(Check check) {
        return entry(check.rule().example());
    }

    /**
     * @param markdown an entry as written in a digest, with or without the line with the title
     * @return the entry, of a paper that also has an entry on the day before
     */
    public static Subject entry(String markdown) {
        String text = markdown.startsWith("### [") ? markdown : TITLE + markdown;
        List<PaperText> papers = DigestReader.read(text.getBytes(StandardCharsets.UTF_8), DAY).papers();
        if (papers.size() != 1) {
            throw new IllegalArgumentException("one entry expected: " + markdown);
        }
        return new Subject(DAY, papers.get(0).arxivId(), papers.get(0).content(), List.of(DAY.minusDays(1)));
    }

    private static Check instance(JavaClass found) {
        try {
            var constructor = found.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Check) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(found.getName() + " has no constructor without parameters", e);
        }
    }
}
