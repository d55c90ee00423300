package org.dailypapers.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @TempDir
    Path home;

    @Test
    void refusesWhatIsTooLongToBeKept() {
        assertEquals("x".repeat(500), settings(Map.of("DAILYPAPERS_SOURCE_LICENCE", "x".repeat(500)), Map.of()).sourceLicence());
        assertTrue(assertThrows(SettingsException.class, () -> settings(Map.of("DAILYPAPERS_SOURCE_LICENCE", "x".repeat(501)), Map.of()))
                .getMessage().startsWith("DAILYPAPERS_SOURCE_LICENCE has 501 characters"));
    }

    @Test
    void hasDefaults() {
        Settings settings = settings(Map.of(), Map.of());
        assertEquals(home.resolve(".dailypapers"), settings.data());
        assertTrue(settings.embeddedDatabase());
        assertNull(settings.importFolder());
        assertEquals("127.0.0.1:8080", settings.host() + ":" + settings.port());
    }

    @Test
    void readsSamplesOnlyWithoutAFolderOfOnesOwn() {
        Map<String, String> samples = Map.of("dailypapers.samples", home.toString());
        assertTrue(settings(Map.of(), samples).samples());
        assertEquals("Apache-2.0", settings(Map.of(), samples).sourceLicence());
        Settings own = settings(Map.of("DAILYPAPERS_IMPORT_DIR", home.toString()), samples);
        assertEquals(false, own.samples());
        assertNull(own.sourceLicence());
    }

    @Test
    void authorAndLicenceBelongTogether() {
        Map<String, String> samples = Map.of("dailypapers.samples", home.toString());
        Settings said = settings(Map.of("DAILYPAPERS_SOURCE_AUTHOR", "Ada"), samples);
        assertEquals("Ada", said.sourceAuthor());
        assertNull(said.sourceLicence(), "the licence of the samples is none of hers");
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertEquals("DAILYPAPERS_IMPORT_DIR is '/no/such/folder', which is not a folder that can be read: make the folder, name another"
                + " one, or unset the variable.", assertThrows(SettingsException.class,
                        () -> settings(Map.of("DAILYPAPERS_IMPORT_DIR", "/no/such/folder"), Map.of())).getMessage());
    }

    @ParameterizedTest
    @CsvSource({"DAILYPAPERS_IMPORT_DIR,/no/such/folder", "DAILYPAPERS_DB_URL,jdbc:mysql://localhost/x",
        "DAILYPAPERS_HTTP_PORT,http", "DAILYPAPERS_HTTP_PORT,70000", "DAILYPAPERS_MANAGEMENT_PORT,x", "DAILYPAPERS_DATA,data", "DAILYPAPERS_DATA,/tmp/a;b", "DAILYPAPERS_DATA,/proc/version",
        "DAILYPAPERS_PUBLIC_URL,papers.example.org", "DAILYPAPERS_PUBLIC_URL,ftp://papers.example.org", "DAILYPAPERS_PUBLIC_URL,https:///x",
        "DAILYPAPERS_PUBLIC_URL,https://a@papers.example.org", "DAILYPAPERS_PUBLIC_URL,https://papers.example.org/?q", "DAILYPAPERS_PUBLIC_URL,https://a b",
        "DAILYPAPERS_PUBLIC_URL,https://papers.example.org/ai", "DAILYPAPERS_PUBLIC_URL,https://papers.example.org/ai/", "DAILYPAPERS_PUBLIC_URL,https://papers.example.org/%2F",
        "DAILYPAPERS_SOURCE_ADDRESS,javascript:alert(1)", "DAILYPAPERS_SOURCE_ADDRESS,example.org", "DAILYPAPERS_SOURCE_ADDRESS,ftp://example.org",
        "DAILYPAPERS_SOURCE_ADDRESS,https://ada@example.org", "DAILYPAPERS_SOURCE_ADDRESS,ada@example.org",
        "DAILYPAPERS_TRUSTED_PROXIES,proxy", "DAILYPAPERS_TRUSTED_PROXIES,10.0.0.0/33",
        "DAILYPAPERS_ZONE,Asia/Nowhere"})
    void saysInOneSentenceWhichSettingIsWrong(String name, String value) {
        SettingsException e = assertThrows(SettingsException.class, () -> settings(Map.of(name, value), Map.of()));
        assertTrue(e.getMessage().startsWith(name + " is '" + value + "'"), e.getMessage());
        assertTrue(e.getMessage().matches("[^\n]+\\."), e.getMessage());
    }

    @Test
    void knowsTheAddressOfReadersOnlyWhereItIsSaid() {
        assertNull(settings(Map.of(), Map.of()).publicUrl());
        assertEquals("Asia/Seoul", settings(Map.of(), Map.of()).zone().getId());
        assertEquals("Europe/Berlin", settings(Map.of("DAILYPAPERS_ZONE", " Europe/Berlin "), Map.of()).zone().getId());
        assertEquals("https://papers.example.org", settings(Map.of("DAILYPAPERS_PUBLIC_URL", "https://papers.example.org"), Map.of()).publicUrl());
        assertEquals("http://localhost:8080", settings(Map.of("DAILYPAPERS_PUBLIC_URL", " http://localhost:8080/ "), Map.of()).publicUrl());
    }

    @Test
    void knowsWhoPublishesTheSiteOnlyWhereItIsSaid() {
        assertEquals(new Publisher(null, null, null), settings(Map.of(), Map.of()).publisher());
        assertEquals("mailto:a.b+c@papers.example.org", publisher("CONTACT", "a.b+c@papers.example.org").contactLink());
        assertEquals("https://example.org/contact?a=b#c", publisher("CONTACT", "https://example.org/contact?a=b#c").contactLink());
        assertEquals("http://example.org/", publisher("IMPRINT", "http://example.org/").imprintLink());
        assertEquals(List.of(), publisher("IMPRINT", "http://example.org/").imprintLines());
        assertEquals(List.of("Example e.V.", "see https://example.org"), publisher("IMPRINT", "Example e.V.\n\n see https://example.org\n").imprintLines());
        assertNull(publisher("IMPRINT", "Example e.V.").imprintLink());
    }

    @ParameterizedTest
    @CsvSource({"NAME,'A\nB'", "CONTACT,Ada", "CONTACT,ada@", "CONTACT,'a@example.org, b@example.org'", "CONTACT,'a@example.org?cc=b@example.org'",
        "CONTACT,ftp://example.org", "CONTACT,javascript:alert(1)", "CONTACT,https://ada@example.org", "CONTACT,'Ada\nada@example.org'", "IMPRINT,'1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11'"})
    void saysInOneSentenceWhatIsWrongWithThePublisher(String name, String value) {
        SettingsException e = assertThrows(SettingsException.class, () -> publisher(name, value));
        assertTrue(e.getMessage().matches("DAILYPAPERS_PUBLISHER_" + name + " (?:is|has) [^\n]+\\."), e.getMessage());
    }

    @Test
    void saysInOneSentenceWhatIsWrongWithAnAddressOfSeveralLines() {
        String message = assertThrows(SettingsException.class, () -> settings(Map.of("DAILYPAPERS_SOURCE_ADDRESS", "https://example.org\nx"), Map.of()))
                .getMessage();
        assertTrue(message.matches("DAILYPAPERS_SOURCE_ADDRESS is 'https://example\\.org x'[^\n]+\\."), message);
    }

    @Test
    void saysThatNobodyPublishesTheSiteOnlyIfNothingIsSaid() {
        assertTrue(settings(Map.of(), Map.of()).publisher().isUnknown());
        for (String name : List.of("NAME", "CONTACT", "IMPRINT")) {
            assertEquals(false, publisher(name, "https://example.org/").isUnknown(), name);
        }
    }

    @Test
    void refusesATextThatTheLocaleCannotRead() {
        assertTrue(assertThrows(SettingsException.class, () -> publisher("NAME", "\uFFFD\uFFFD\uFFFD")).getMessage().contains("LC_ALL=C.UTF-8"));
    }

    private Publisher publisher(String name, String value) {
        return settings(Map.of("DAILYPAPERS_PUBLISHER_" + name, value), Map.of()).publisher();
    }

    @Test
    void takesAnEmptyVariableAsUnset() {
        assertTrue(settings(Map.of("DAILYPAPERS_DB_URL", " ", "DAILYPAPERS_IMPORT_DIR", ""), Map.of()).embeddedDatabase());
    }

    private Settings settings(Map<String, String> environment, Map<String, String> properties) {
        Map<String, String> all = new HashMap<>(properties);
        all.put("user.home", home.toString());
        return Settings.of(environment, key -> all.getOrDefault(key, ""));
    }

    @Test
    void passwordsInAddressesAreNotRepeated() {
        assertEquals("jdbc:postgresql://h/d?user=u&password=***&ssl=true", Settings.withoutPassword("jdbc:postgresql://h/d?user=u&password=s3cret&ssl=true"));
        assertEquals("x jdbc:postgresql://u:***@h/d?sslpassword=***", Settings.withoutPassword("x jdbc:postgresql://u:s3c@ret@h/d?sslpassword=s3cret"));
        assertEquals("jdbc:postgresql://[::1]:5432/d", Settings.withoutPassword("jdbc:postgresql://[::1]:5432/d"));
    }
}
