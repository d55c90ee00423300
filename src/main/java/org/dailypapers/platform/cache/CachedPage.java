package org.dailypapers.platform.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.dailypapers.hash.Sha256;

/** A page as it is sent: its headers, and its bytes in each encoding. */
final class CachedPage {

    private static final int OVERHEAD = 1024;
    private static final int TAG_BYTES = 15;

    private final long version;
    private final PageDay day;
    private final Map<String, List<String>> headers;
    private final byte[] plain;
    private final byte[] packed;
    private final String tag;

    /**
     * @param version the data version of what it shows
     * @param day the day on which it was rendered
     * @param headers its headers, without those of its encoding and length
     * @param plain its bytes
     */
    CachedPage(long version, PageDay day, Map<String, List<String>> headers, byte[] plain) {
        this.version = version;
        this.day = day;
        this.headers = headers;
        this.plain = plain;
        this.packed = gzip(plain);
        this.tag = Base64.getUrlEncoder().encodeToString(Arrays.copyOf(Sha256.digest().digest(plain), TAG_BYTES));
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** @return whether it shows at least this version of the data, on this day */
    boolean shows(long wanted, PageDay today) {
        return version >= wanted && day.equals(today);
    }

    boolean isNewerThan(CachedPage other) {
        return version > other.version;
    }

    /** @return its headers, without those of its encoding and length */
    Map<String, List<String>> headers() {
        return headers;
    }

    /** @return how many bytes of memory it takes, about */
    int weight() {
        return OVERHEAD + plain.length + packed.length;
    }

    /**
     * @param acceptEncoding the value of {@code Accept-Encoding}; may be null
     * @return its bytes in the best encoding that the client accepts
     */
    Encoded encoded(String acceptEncoding) {
        return AcceptEncoding.takesGzip(acceptEncoding) ? new Encoded("gzip", '"' + tag + "-gzip\"", packed)
                : new Encoded(null, '"' + tag + '"', plain);
    }

    /**
     * The bytes of a page in one encoding.
     *
     * @param encoding the value of {@code Content-Encoding}; null for none
     * @param tag the value of {@code ETag}
     * @param bytes the bytes
     */
    record Encoded(String encoding, String tag, byte[] bytes) {

        /**
         * @param ifNoneMatch the value of {@code If-None-Match}; may be null
         * @return whether the client has these bytes already (RFC 9110, 13.1.2)
         */
        boolean isKnown(String ifNoneMatch) {
            if (ifNoneMatch == null) {
                return false;
            }
            for (String known : ifNoneMatch.split(",")) {
                String one = known.strip();
                if (one.equals("*") || one.equals(tag) || one.startsWith("W/") && one.substring(2).equals(tag)) {
                    return true;
                }
            }
            return false;
        }
    }
}
