package org.dailypapers.platform.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Style sheets, scripts and images. Their addresses change with their contents, so browsers may cache them. */
@ApplicationScoped
public class Assets {

    /** The parameter that changes with the file. */
    static final String FINGERPRINT = "v";

    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

    @Inject
    private ServletContext context;

    /**
     * @param file the name of a file below {@code /assets}
     * @return its address
     */
    public String address(String file) {
        return context.getContextPath() + "/assets/" + file + "?" + FINGERPRINT + "=" + fingerprint(file);
    }

    /**
     * @param file the name of a file below {@code /assets}, which need not exist
     * @param asked the requested value of that parameter; may be null
     * @return whether the value matches the current file
     */
    boolean changesWith(String file, String asked) {
        return asked != null && asked.equals(fingerprints.get(file));
    }

    private String fingerprint(String file) {
        return fingerprints.computeIfAbsent(file, name -> {
            try (InputStream in = context.getResourceAsStream("/assets/" + name)) {
                CRC32 sum = new CRC32();
                sum.update(in.readAllBytes());
                return Long.toHexString(sum.getValue());
            } catch (IOException e) {
                throw new UncheckedIOException(name + " cannot be read", e);
            }
        });
    }
}
