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

/** The files of the site's look and comfort: their addresses change with what is in them, so browsers may keep them. */
@ApplicationScoped
public class Assets {

    /** The name of the parameter that changes with a file. */
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
     * @param file the name of a file below {@code /assets}, which need not be there
     * @param asked the value of the parameter that changes with the file; may be null
     * @return whether the value is that of the file as it is
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
