package org.dailypapers.importer;

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
import java.util.Locale;
import java.util.Map;
import org.dailypapers.content.Diagnostic.Code;

/** The parts of a multipart request as they come: fields are kept, files read at their end, one after the other. */
final class UploadParts implements MultipartParser.PartHandler, Closeable {

    private static final int LONGEST_FIELD = 10_000;
    private static final int MOST_FIELDS = 50;

    private final Limits limits;
    private final UploadReader reader;
    private final Map<String, String> fields = new HashMap<>();
    private String field;
    private ByteArrayOutputStream text;
    private String file;
    private PartSpool spool;

    UploadParts(Limits limits, UploadReader reader) {
        this.limits = limits;
        this.reader = reader;
    }

    /** @return the fields that are no files, the last of each name */
    Map<String, String> fields() {
        return fields;
    }

    @Override
    public void beginPart(HeaderMap headers) {
        String disposition = headers.getFirst(Headers.CONTENT_DISPOSITION);
        field = disposition == null ? null : Headers.extractQuotedValueFromHeader(disposition, "name");
        file = disposition == null ? null : Headers.extractQuotedValueFromHeaderWithEncoding(disposition, "filename");
        text = new ByteArrayOutputStream();
        spool = file == null || file.isEmpty() ? null : new PartSpool(limits.file());
    }

    @Override
    public void data(ByteBuffer data) throws IOException {
        if (spool != null) {
            spool.write(data);
        } else if (text.size() + data.remaining() <= LONGEST_FIELD) {
            byte[] bytes = new byte[data.remaining()];
            data.get(bytes);
            text.writeBytes(bytes);
        }
    }

    @Override
    public void endPart() {
        if (spool == null) {
            if (file == null && field != null && fields.size() < MOST_FIELDS) {
                fields.put(field, text.toString(StandardCharsets.UTF_8));
            }
            return;
        }
        try (PartSpool whole = spool) {
            spool = null;
            read(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
