package org.dailypapers.platform.cache;

import java.util.Locale;

/** The header by which a client says which encodings it takes (RFC 9110, 12.5.3). */
final class AcceptEncoding {

    private AcceptEncoding() {
    }

    /**
     * @param header the value of {@code Accept-Encoding}; may be null
     * @return whether the client takes gzip
     */
    static boolean takesGzip(String header) {
        if (header == null) {
            return false;
        }
        boolean any = false;
        for (String one : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = one.split(";", 2);
            String name = parts[0].strip();
            boolean taken = parts.length < 2 || !parts[1].strip().matches("q\\s*=\\s*0(?:\\.0*)?");
            if (name.equals("gzip") || name.equals("x-gzip")) {
                return taken;
            }
            any |= name.equals("*") && taken;
        }
        return any;
    }
}
