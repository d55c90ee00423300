package org.dailypapers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SeedsTest {

    /** A property without a seed would use another one in each run. */
    @Test
    void everyPropertyHasTheSeedOfAll() {
        List<JavaMethod> properties = new ClassFileImporter().importUrl(getClass().getProtectionDomain().getCodeSource().getLocation()).stream()
                .flatMap(type -> type.getMethods().stream()).filter(method -> method.isAnnotatedWith(Property.class)).toList();
        assertFalse(Seed.OF_ALL.isEmpty());
        assertTrue(properties.size() > 30, "there are properties");
        Predicate<JavaMethod> fixed = method -> method.getAnnotationOfType(Property.class).seed().equals(Seed.OF_ALL);
        assertEquals(List.of(), properties.stream().filter(fixed.negate()).map(JavaMethod::getFullName).toList());
    }
}
