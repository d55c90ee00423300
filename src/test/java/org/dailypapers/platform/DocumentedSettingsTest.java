package org.dailypapers.platform;

import static org.dailypapers.Documentation.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailypapers.Documentation;
import org.dailypapers.limit.FieldLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The defaults of settings and the versions in the README match the application and its build. */
class DocumentedSettingsTest {

    @Test
    void ports(@TempDir Path data) throws IOException {
        Settings settings = Settings.of(Map.of("DAILYPAPERS_DATA", data.toString()), name -> "");
        String management = value("src/main/server/server.cli", "jboss\\.management\\.http\\.port:(\\d+)");
        assertEquals(List.of(List.of("DAILYPAPERS_HTTP_PORT, DAILYPAPERS_MANAGEMENT_PORT", "the ports of target/server",
                settings.port() + ", " + management)), Documentation.rows("DAILYPAPERS_HTTP_PORT, DAILYPAPERS_MANAGEMENT_PORT"::equals, 3));
        assertEquals(List.of(settings.host()), Documentation.rows("DAILYPAPERS_BIND"::equals, 3).stream().map(row -> row.get(2)).toList());
        assertSays("open http://localhost:#", Integer.valueOf(settings.port()));
    }

    @Test
    void everySettingIsDescribed() throws IOException {
        Set<String> described = new TreeSet<>();
        Documentation.rows(name -> name.startsWith("DAILYPAPERS_"), 3).forEach(row -> {
            String[] names = row.get(0).split(", ");
            Stream.of(names).map(name -> name.startsWith("_") ? names[0].replaceFirst("_[A-Z]+$", name) : name).forEach(described::add);
        });
        Set<String> read = Pattern.compile("\"(DAILYPAPERS_[A-Z_]+)\"").matcher(Files.readString(Path.of("src/main/java/org/dailypapers/platform/Settings.java")))
                .results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), read.stream().filter(name -> !described.contains(name)).collect(Collectors.toSet()));
    }

    @Test
    void publisher() {
        assertSays("in one line of up to # characters", FieldLimit.PUBLISHER_NAME.longest());
        assertSays("plain text of up to # lines", Publisher.MOST_LINES);
    }

    @Test
    void versions() throws IOException {
        String pom = "pom.xml";
        assertSays("You need JDK # and Maven", Integer.valueOf(value(pom, "<maven.compiler.release>(\\d+)")));
        assertSays("WildFly # (Jakarta EE #)", Integer.valueOf(value(pom, "<wildfly.version>(\\d+)")),
                Integer.valueOf(value(pom, "<artifactId>jakarta.jakartaee-api</artifactId>\\s*<version>(\\d+)")));
        String driver = "postgresql-" + value(pom, "<postgresql.version>([\\d.]+)") + ".jar";
        assertEquals(List.of(driver), Documentation.all("postgresql-[\\d.]+\\.jar"));
    }

    private static String value(String file, String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
        assertEquals(true, matcher.find(), pattern);
        return matcher.group(1);
    }
}
