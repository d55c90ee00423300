package org.dailypapers.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dailypapers.limit.FieldLimit;

/**
 * The settings from the environment, validated.
 *
 * @param data the folder of the embedded database and of other data files
 * @param databaseUrl the JDBC address of a PostgreSQL database; null for the embedded one
 * @param importFolder a folder of digests to read and watch; null if there is none
 * @param samples whether {@code importFolder} holds the sample digests
 * @param sourceAuthor the author of the digests; null if not set
 * @param sourceAddress the {@code http} or {@code https} address where they were published; null if not set
 * @param sourceLicence the terms of their use; null if not set
 * @param host the address that the server listens on
 * @param port the port that the server listens on
 * @param publicUrl the address under which readers know the application: scheme, host and port; null if not set
 * @param trustedProxies the machines whose {@code X-Forwarded-*} headers are believed
 * @param zone the time zone of the times on pages, and in which a day begins
 * @param publisher who publishes the site
 */
public record Settings(Path data, String databaseUrl, Path importFolder, boolean samples, String sourceAuthor,
        String sourceAddress, String sourceLicence, String host, String port, String publicUrl,
        List<Network> trustedProxies, ZoneId zone, Publisher publisher) {

    /** A password: the value of a parameter whose name ends in {@code password}, or what follows the user name before a host. */
    private static final Pattern PASSWORD = Pattern.compile("(?i)(password=)[^&;\\s]*|(?<=//)([^/@:\\s]*:)[^/\\s]*(?=@)");
    private static final Set<String> PUBLIC = Set.of("http", "https");
    /** Stands for each byte of a variable that the locale of the process cannot decode. */
    private static final char UNREADABLE = '\uFFFD';
    private static final String POSTGRESQL = "jdbc:postgresql:";
    /** Author, address and licence belong together: if one is set, the samples' values are not used for the others. */
    private static final List<String> SOURCE = List.of("DAILYPAPERS_SOURCE_AUTHOR", "DAILYPAPERS_SOURCE_ADDRESS", "DAILYPAPERS_SOURCE_LICENCE");

    /**
     * @param text a text that may contain a database address; may be null
     * @return the text with the passwords in such addresses removed; null if it was null
     */
    public static String withoutPassword(String text) {
        return text == null ? null : PASSWORD.matcher(text).replaceAll(match -> (match.group(1) == null ? match.group(2) : match.group(1)) + "***");
    }

    /** @return the settings of this process */
    public static Settings ofProcess() {
        return of(System.getenv(), key -> System.getProperty(key, ""));
    }

    /**
     * @param environment the environment variables
     * @param properties looks up a system property; gives an empty text if it is not set
     * @return the settings
     * @throws SettingsException if a setting is invalid
     */
    public static Settings of(Map<String, String> environment, UnaryOperator<String> properties) {
        String data = value(environment, "DAILYPAPERS_DATA", properties.apply("user.home") + "/.dailypapers");
        String url = value(environment, "DAILYPAPERS_DB_URL", null);
        if (url != null && !url.startsWith(POSTGRESQL)) {
            throw new SettingsException("DAILYPAPERS_DB_URL is '" + withoutPassword(url) + "', but only PostgreSQL can be used: give an"
                    + " address such as jdbc:postgresql://localhost/dailypapers, or unset it for the embedded database.");
        }
        String folder = value(environment, "DAILYPAPERS_IMPORT_DIR", null);
        String samples = properties.apply("dailypapers.samples");
        boolean withSamples = folder == null && !samples.isBlank();
        Path importFolder = withSamples ? Path.of(samples)
                : folder == null ? null : folder("DAILYPAPERS_IMPORT_DIR", folder);
        boolean ours = withSamples && SOURCE.stream().allMatch(name -> value(environment, name, null) == null);
        managementPort(environment, properties);
        return new Settings(writable(data, url), url, importFolder, withSamples,
                text(environment, "DAILYPAPERS_SOURCE_AUTHOR", ours ? "Daily Papers" : null, FieldLimit.SOURCE_AUTHOR),
                sourceAddress(text(environment, "DAILYPAPERS_SOURCE_ADDRESS", null, FieldLimit.SOURCE_ADDRESS)),
                text(environment, "DAILYPAPERS_SOURCE_LICENCE", ours ? "Apache-2.0" : null, FieldLimit.SOURCE_LICENCE),
                value(environment, "DAILYPAPERS_BIND", orElse(properties.apply("jboss.bind.address"), "127.0.0.1")),
                port("DAILYPAPERS_HTTP_PORT", value(environment, "DAILYPAPERS_HTTP_PORT", orElse(properties.apply("jboss.http.port"), "8080"))),
                publicUrl(value(environment, "DAILYPAPERS_PUBLIC_URL", null)),
                networks("DAILYPAPERS_TRUSTED_PROXIES", value(environment, "DAILYPAPERS_TRUSTED_PROXIES", "")),
                zone(value(environment, "DAILYPAPERS_ZONE", "Asia/Seoul")), publisher(environment));
    }

    /** @return whether the database is the embedded one */
    public boolean embeddedDatabase() {
        return databaseUrl == null;
    }

    private static Path folder(String name, String value) {
        Path path = path(name, value);
        if (!Files.isDirectory(path) || !Files.isReadable(path)) {
            throw new SettingsException(name + " is '" + value + "', which is not a folder that can be read: make the"
                    + " folder, name another one, or unset the variable.");
        }
        Path whole = path.toAbsolutePath().normalize();
        fitting(name, whole.toString(), FieldLimit.FOLDER);
        return whole;
    }

    private static Path writable(String value, String url) {
        Path path = path("DAILYPAPERS_DATA", value).normalize();
        if (!path.isAbsolute() || value.contains(";")) {
            throw new SettingsException("DAILYPAPERS_DATA is '" + value + "', which is no full path: name a folder from the"
                    + " root on, without semicolons.");
        }
        Path nearest = path;
        while (nearest != null && !Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        if (url == null && (nearest == null || !Files.isDirectory(nearest) || !Files.isWritable(nearest))) {
            throw new SettingsException("DAILYPAPERS_DATA is '" + value + "', where no file can be written: name a folder"
                    + " that this process may write to.");
        }
        return path;
    }

    private static Path path(String name, String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new SettingsException(name + " is '" + value + "', which is no path: name a folder.");
        }
    }

    /** @return the port of the management interface */
    public static String managementPort(Map<String, String> environment, Function<String, String> properties) {
        return port("DAILYPAPERS_MANAGEMENT_PORT", value(environment, "DAILYPAPERS_MANAGEMENT_PORT",
                orElse(properties.apply("jboss.management.http.port"), "9990")));
    }

    private static String port(String name, String value) {
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65535) {
            throw new SettingsException(name + " is '" + value + "', which is no port: give a number from 1"
                    + " to 65535.");
        }
        return value;
    }

    private static String publicUrl(String value) {
        if (value == null) {
            return null;
        }
        try {
            URI address = new URI(value).normalize();
            if (PUBLIC.contains(String.valueOf(address.getScheme())) && address.getHost() != null && address.getRawUserInfo() == null
                    && address.getRawQuery() == null && address.getRawFragment() == null) {
                return withoutPath(value, address);
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw new SettingsException("DAILYPAPERS_PUBLIC_URL is '" + value + "', which is no address of a site: give the one that"
                + " readers use, such as https://papers.example.org, or unset it.");
    }

    private static String withoutPath(String value, URI address) {
        String root = address.getScheme() + "://" + address.getRawAuthority();
        if (!address.getPath().isEmpty() && !address.getPath().equals("/")) {
            throw new SettingsException("DAILYPAPERS_PUBLIC_URL is '" + value + "', which has a path, but the pages are at the root of a host:"
                    + " give an address without a path, such as " + root + ", or unset it.");
        }
        return root;
    }

    private static ZoneId zone(String value) {
        try {
            return ZoneId.of(value);
        } catch (DateTimeException e) {
            throw new SettingsException("DAILYPAPERS_ZONE is '" + value + "', which is no time zone: give one such as Asia/Seoul or"
                    + " Europe/Berlin, or unset it.");
        }
    }

    private static String sourceAddress(String value) {
        if (value != null && !Publisher.web(value)) {
            throw new SettingsException("DAILYPAPERS_SOURCE_ADDRESS is '" + onOneLine(value) + "', which is no address of a page: give the"
                    + " http or https address where the digests were published, such as https://example.org/digests, or unset it.");
        }
        return value;
    }

    private static String onOneLine(String value) {
        return value.lines().collect(Collectors.joining(" "));
    }

    private static Publisher publisher(Map<String, String> environment) {
        Publisher publisher = new Publisher(text(environment, "DAILYPAPERS_PUBLISHER_NAME", null, FieldLimit.PUBLISHER_NAME),
                text(environment, "DAILYPAPERS_PUBLISHER_CONTACT", null, FieldLimit.PUBLISHER_TEXT),
                text(environment, "DAILYPAPERS_PUBLISHER_IMPRINT", null, FieldLimit.PUBLISHER_TEXT));
        if (publisher.name() != null && publisher.name().lines().count() > 1) {
            throw new SettingsException("DAILYPAPERS_PUBLISHER_NAME has more than one line: give a name on one line, or unset it.");
        }
        if (publisher.contact() != null && publisher.contactLink() == null) {
            throw new SettingsException("DAILYPAPERS_PUBLISHER_CONTACT is '" + onOneLine(publisher.contact())
                    + "', which is no address to write to: give an e-mail address such as editors@example.org, or the http or https"
                    + " address of a page, or unset it.");
        }
        if (publisher.imprintLines().size() > Publisher.MOST_LINES) {
            throw new SettingsException("DAILYPAPERS_PUBLISHER_IMPRINT has " + publisher.imprintLines().size() + " lines: give at most "
                    + Publisher.MOST_LINES + ", or the http or https address of a page with the imprint.");
        }
        return publisher;
    }

    private static List<Network> networks(String name, String value) {
        return Arrays.stream(value.split("[,\\s]+")).filter(one -> !one.isEmpty()).map(one -> Network.of(one)
                .orElseThrow(() -> new SettingsException(name + " is '" + value + "', where '" + one + "' is no address: give addresses"
                        + " or networks such as 127.0.0.1, 10.0.0.0/8, separated by commas, or unset it."))).toList();
    }

    private static String text(Map<String, String> environment, String name, String otherwise, FieldLimit limit) {
        String value = value(environment, name, otherwise);
        if (value != null && value.indexOf(UNREADABLE) >= 0) {
            throw new SettingsException(name + " has characters that this process cannot read: start it in a UTF-8 locale, for example"
                    + " with LC_ALL=C.UTF-8.");
        }
        return fitting(name, value, limit);
    }

    private static String fitting(String name, String value, FieldLimit limit) {
        if (!limit.holds(value)) {
            throw new SettingsException(name + " has " + value.length() + " characters, which is more than can be kept: give at most "
                    + limit.longest() + ".");
        }
        return value;
    }

    private static String value(Map<String, String> environment, String name, String otherwise) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    public static String orElse(String value, String otherwise) {
        return value.isBlank() ? otherwise : value;
    }
}
