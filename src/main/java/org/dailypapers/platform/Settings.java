package org.dailypapers.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.dailypapers.limit.FieldLimit;

/**
 * What the environment asks for, checked.
 *
 * @param data the folder of the embedded database
 * @param databaseUrl JDBC address of a PostgreSQL database; null for the embedded one
 * @param importFolder a folder of digests to read and watch; null if there is none
 * @param samples whether {@code importFolder} holds the sample digests
 * @param sourceAuthor whose digests they are; null if not said
 * @param sourceAddress where they were published; null if not said
 * @param sourceLicence the terms of their use; null if not said
 * @param host the address that the server listens on
 * @param port the port that the server listens on
 * @param publicUrl the address that readers know the application by, without a slash at its end; null if not said
 * @param trustedProxies the machines that are believed when they say whose request they pass on
 */
public record Settings(Path data, String databaseUrl, Path importFolder, boolean samples, String sourceAuthor,
        String sourceAddress, String sourceLicence, String host, String port, String publicUrl,
        List<Network> trustedProxies) {

    /** What stands after a parameter whose name ends in this, or after the name of a user in front of a host. */
    private static final Pattern PASSWORD = Pattern.compile("(?i)(password=)[^&;\\s]*|(?<=//)([^/@:\\s]*:)[^/\\s]*(?=@)");
    private static final Set<String> PUBLIC = Set.of("http", "https");
    private static final String POSTGRESQL = "jdbc:postgresql:";
    /** Author, address and licence belong together: where one is said, the others are not those of the samples. */
    private static final List<String> SOURCE = List.of("DAILYPAPERS_SOURCE_AUTHOR", "DAILYPAPERS_SOURCE_ADDRESS", "DAILYPAPERS_SOURCE_LICENCE");

    /**
     * @param text a text that may contain the address of a database; may be null
     * @return the text without the passwords in such addresses
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
     * @param properties the system properties; an empty text if one is not set
     * @return the settings
     * @throws SettingsException if one of them cannot be used
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
                text(environment, "DAILYPAPERS_SOURCE_ADDRESS", null, FieldLimit.SOURCE_ADDRESS),
                text(environment, "DAILYPAPERS_SOURCE_LICENCE", ours ? "Apache-2.0" : null, FieldLimit.SOURCE_LICENCE),
                value(environment, "DAILYPAPERS_BIND", orElse(properties.apply("jboss.bind.address"), "127.0.0.1")),
                port("DAILYPAPERS_HTTP_PORT", value(environment, "DAILYPAPERS_HTTP_PORT", orElse(properties.apply("jboss.http.port"), "8080"))),
                publicUrl(value(environment, "DAILYPAPERS_PUBLIC_URL", null)),
                networks("DAILYPAPERS_TRUSTED_PROXIES", value(environment, "DAILYPAPERS_TRUSTED_PROXIES", "")));
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

    /** @return the port on which the server is managed */
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
            URI address = new URI(value);
            if (PUBLIC.contains(String.valueOf(address.getScheme())) && address.getHost() != null && address.getRawUserInfo() == null
                    && address.getRawQuery() == null && address.getRawFragment() == null) {
                return address.normalize().toASCIIString().replaceFirst("/+$", "");
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw new SettingsException("DAILYPAPERS_PUBLIC_URL is '" + value + "', which is no address of a site: give the one that"
                + " readers use, such as https://papers.example.org, or unset it.");
    }

    private static List<Network> networks(String name, String value) {
        return Arrays.stream(value.split("[,\\s]+")).filter(one -> !one.isEmpty()).map(one -> Network.of(one)
                .orElseThrow(() -> new SettingsException(name + " is '" + value + "', where '" + one + "' is no address: give addresses"
                        + " or networks such as 127.0.0.1, 10.0.0.0/8, separated by commas, or unset it."))).toList();
    }

    private static String text(Map<String, String> environment, String name, String otherwise, FieldLimit limit) {
        String value = value(environment, name, otherwise);
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
