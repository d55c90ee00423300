package org.dailypapers.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** The files of the site's look and comfort: their addresses change with what is in them, so browsers may keep them. */
@ApplicationScoped
public class Assets {

    /** The name of the parameter that changes with a file. */
    static final String FINGERPRINT = "v";

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    @Inject
    private ServletContext context;

    /**
     * @param file the name of a file below {@code /assets}
     * @return its address
     */
    public String address(String file) {
        return addresses.computeIfAbsent(file, this::fingerprinted);
    }

    private String fingerprinted(String file) {
        try (InputStream in = context.getResourceAsStream("/assets/" + file)) {
            CRC32 sum = new CRC32();
            sum.update(in.readAllBytes());
            return context.getContextPath() + "/assets/" + file + "?" + FINGERPRINT + "="
                    + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
