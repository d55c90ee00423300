package org.dailypapers.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first start logs no more lines than any other: the log levels in the scripts also apply before the scripts are read. */
class LoggingTest {

    private static final Path SERVER = Path.of("src/main/server");
    private static final Pattern LOGGER = Pattern.compile("/subsystem=logging/logger=([\\w.]+):(?:add\\(level=|write-attribute\\(name=level,value=)(\\w+)\\)");

    @Test
    void isTheSameFromTheFirstLineOn() throws IOException {
        Map<String, String> wanted = new TreeMap<>();
        for (String script : new String[] {"server.cli", "plain-wildfly.cli"}) {
            LOGGER.matcher(Files.readString(SERVER.resolve(script))).results().forEach(found -> wanted.put(found.group(1), found.group(2)));
        }
        Properties early = new Properties();
        try (Reader file = Files.newBufferedReader(SERVER.resolve("content/standalone/configuration/logging.properties"))) {
            early.load(file);
        }
        Map<String, String> said = new TreeMap<>();
        wanted.keySet().forEach(name -> said.put(name, early.getProperty("logger." + name + ".level")));
        assertTrue(wanted.size() > 20, wanted.toString());
        assertEquals(wanted, said);
        Set<String> listed = new TreeSet<>(Set.of(early.getProperty("loggers").split(",")));
        assertTrue(listed.containsAll(wanted.keySet()), listed.toString());
    }
}
