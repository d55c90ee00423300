package org.dailypapers.platform.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailypapers.Documentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownVariablesTest {

    private static final Pattern NAME = Pattern.compile("DAILYPAPERS_[A-Z_]*[A-Z]\\b");
    private static final String IGNORED = "Environment variables that are not settings of Daily Papers are ignored: ";

    @Test
    void saysNothingOfSettingsAndOtherVariables() {
        Map<String, String> environment = UnknownVariables.KNOWN.stream().collect(Collectors.toMap(name -> name, name -> "x"));
        environment.putAll(Map.of("PATH", "/bin", "JAVA_OPTS", "-Xmx1g", "DAILYPAPERS", "x", "DAILYPAPERS_EMPTY", " "));
        assertEquals(Optional.empty(), UnknownVariables.warning(environment));
    }

    @ParameterizedTest
    @CsvSource({"DAILYPAPERS_IMPORT_DIRECTORY,DAILYPAPERS_IMPORT_DIR", "DAILYPAPERS_IMPORTDIR,DAILYPAPERS_IMPORT_DIR", "DAILYPAPERS_HTTPPORT,DAILYPAPERS_HTTP_PORT",
        "DAILYPAPERS_PUBILC_URL,DAILYPAPERS_PUBLIC_URL", "DAILYPAPERS_SOURCE_LICENSE,DAILYPAPERS_SOURCE_LICENCE", "DAILYPAPERS_DB_PASSWROD,DAILYPAPERS_DB_PASSWORD",
        "DAILYPAPERS_TIMEZONE,DAILYPAPERS_ZONE", "DAILYPAPERS_ZONES,DAILYPAPERS_ZONE", "DAILYPAPERS_TRUSTED_PROXY,DAILYPAPERS_TRUSTED_PROXIES", "DAILYPAPERS_data,"})
    void namesTheNearestSetting(String mistyped, String meant) {
        assertEquals(IGNORED + mistyped + (meant == null ? "" : " (did you mean " + meant + "?)") + ".",
                UnknownVariables.warning(Map.of(mistyped, "secret")).orElseThrow());
    }

    @Test
    void namesAllInOneSentenceWithoutTheirValues() {
        assertEquals(IGNORED + "DAILYPAPERS_DATE (did you mean DAILYPAPERS_DATA?), DAILYPAPERS_HEAP_SIZE.",
                UnknownVariables.warning(Map.of("DAILYPAPERS_HEAP_SIZE", "secret", "DAILYPAPERS_DATE", "secret")).orElseThrow());
    }

    @Test
    void knowsAllThatIsDocumentedAndAllThatIsRead() throws IOException {
        Set<String> documented = new TreeSet<>();
        Documentation.rows(name -> name.startsWith("DAILYPAPERS_"), 3).forEach(row -> {
            String[] names = row.get(0).split(", ");
            Stream.of(names).map(name -> name.startsWith("_") ? names[0].replaceFirst("_[A-Z]+$", name) : name).forEach(documented::add);
        });
        assertEquals(documented, new TreeSet<>(UnknownVariables.KNOWN));
        Set<String> read = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(?:java|sh|conf|cli)")).toList()) {
                NAME.matcher(Files.readString(file)).results().forEach(found -> read.add(found.group()));
            }
        }
        assertEquals(documented, read);
    }
}
