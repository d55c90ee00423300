package org.dailypapers.importer.upload;

import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.MultipartParser;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Params;

/** Receives the parts of a multipart request: keeps the fields, and reads each file when it has arrived completely. */
final class UploadParts implements MultipartParser.PartHandler, Closeable {

    /** How many bytes of a field are kept; more than any field may have. */
    private static final int MOST_KEPT = 64 * 1024;
    private static final int MOST_FIELDS = 50;
    /** The transfer encodings that leave the bytes unchanged; forms use no others (RFC 7578, 4.7). */
    private static final Set<String> UNCODED = Set.of("7bit", "8bit", "binary");
    private static final Map<String, FieldLimit> LIMITS = ordered();

    private final Limits limits;
    private final UploadReader reader;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private String field;
    private ByteArrayOutputStream text;
    private int length;
    private String file;
    private PartSpool spool;
    private boolean heard;
    private RuntimeException failed;
    private long heardAt;

    UploadParts(Limits limits, UploadReader reader) {
        this.limits = limits;
        this.reader = reader;
    }

    /** @return the fields that are not files, by name; if a name is repeated, the last one */
    Map<String, String> fields() {
        return fields;
    }

    /**
     * @param typed what was typed, to be shown again
     * @throws UploadProblem if a field is too long
     */
    void checkLengths(UploadReceiver.Typed typed) throws UploadProblem {
        for (Map.Entry<String, FieldLimit> limit : LIMITS.entrySet()) {
            String kept = Params.text(fields.get(limit.getKey()));
            if (!limit.getValue().holds(kept)) {
                throw UploadProblem.tooLong(typed, limit.getKey(), limit.getValue(), Math.max(kept.length(), lengths.get(limit.getKey())));
            }
        }
    }

    private static Map<String, FieldLimit> ordered() {
        Map<String, FieldLimit> limits = new LinkedHashMap<>();
        limits.put("author", FieldLimit.SOURCE_AUTHOR);
        limits.put("address", FieldLimit.SOURCE_ADDRESS);
        limits.put("licence", FieldLimit.SOURCE_LICENCE);
        limits.put("note", FieldLimit.REASON);
        return limits;
    }

    /**
     * @param received how many bytes the parser has had so far
     * @return at least how many bytes have been received since the last data of a part
     */
    long silence(long received) {
        heardAt = heard ? received : heardAt;
        heard = false;
        return received - heardAt;
    }

    @Override
    public void beginPart(HeaderMap headers) {
        heard = true;
        String coding = headers.getFirst(Headers.CONTENT_TRANSFER_ENCODING);
        if (coding != null && !UNCODED.contains(coding.strip().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(coding);
        }
        String disposition = headers.getFirst(Headers.CONTENT_DISPOSITION);
        field = disposition == null ? null : Headers.extractQuotedValueFromHeader(disposition, "name");
        file = disposition == null ? null : Headers.extractQuotedValueFromHeaderWithEncoding(disposition, "filename");
        text = new ByteArrayOutputStream();
        length = 0;
        spool = file == null || file.isEmpty() ? null : new PartSpool(limits.file());
    }

    @Override
    public void data(ByteBuffer data) {
        heard = true;
        if (spool != null) {
            try {
                spool.write(data);
            } catch (IOException e) {
                throw failing(new NoPlaceException(e));
            }
        } else {
            byte[] bytes = new byte[data.remaining()];
            data.get(bytes);
            text.write(bytes, 0, Math.min(bytes.length, MOST_KEPT - text.size()));
            for (byte one : bytes) {
                length += units(one & 0xFF);
            }
        }
    }

    /** The number of UTF-16 code units of the character that starts with this UTF-8 byte; 0 for a continuation byte. */
    private static int units(int lead) {
        return lead >= 0xF0 ? 2 : lead >= 0x80 && lead < 0xC0 ? 0 : 1;
    }

    @Override
    public void endPart() {
        heard = true;
        if (spool == null) {
            if (file == null && field != null && fields.size() < MOST_FIELDS) {
                fields.put(field, text.toString(StandardCharsets.UTF_8));
                lengths.put(field, length);
            }
            return;
        }
        try (PartSpool whole = spool) {
            spool = null;
            read(whole);
        } catch (IOException e) {
            throw failing(new UncheckedIOException(e));
        } catch (RuntimeException e) {
            throw failing(e);
        }
    }

    /** An uploaded file cannot be written to the folder of temporary files. */
    static final class NoPlaceException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoPlaceException(IOException e) {
            super(e);
        }
    }

    private RuntimeException failing(RuntimeException e) {
        failed = e;
        return e;
    }

    /**
     * @return the exception thrown while a file was stored; null if there was none, so that an exception of the parser means that
     *     the request cannot be read
     */
    RuntimeException failed() {
        return failed;
    }

    private void read(PartSpool whole) throws IOException {
        if (whole.zip() != null) {
            reader.archive(file, whole.zip());
        } else if (file.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            reader.refuse(file, Code.DAMAGED_ARCHIVE);
        } else if (whole.bytes() == null) {
            reader.refuse(file, Code.TOO_LARGE, Limits.megabytes(limits.file()));
        } else {
            reader.file(file, whole.bytes());
        }
    }

    @Override
    public void close() throws IOException {
        if (spool != null) {
            spool.close();
        }
    }
}
