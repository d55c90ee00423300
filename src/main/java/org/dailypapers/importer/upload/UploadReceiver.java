package org.dailypapers.importer.upload;

import io.undertow.server.DefaultByteBufferPool;
import io.undertow.util.MultipartParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dailypapers.account.Actor;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.database.DatabaseTrouble;
import org.dailypapers.platform.database.DiskSpace;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.form.RequestGuard;

/**
 * Reads an upload from its request and stores it for the preview. This is the only code that reads multipart bodies.
 *
 * <p>It takes one file after the other from the parser of Undertow, so that a file is gone from memory and disk before the next one comes,
 * and a file that is too large is refused by itself. {@link jakarta.servlet.http.Part} would first put all files of the request on the disk,
 * and would refuse the whole request if one of them is too large.
 */
@ApplicationScoped
public class UploadReceiver {

    private static final System.Logger LOG = System.getLogger("org.dailypapers.importer");
    private static final Limits LIMITS = Limits.USUAL;
    /** The boundary between the parts (RFC 2046, 5.1.1). */
    private static final Pattern BOUNDARY = Pattern.compile(";\\s*boundary=(?:\"([^\"\\\\]{1,70})\"|([^\\s\";,]{1,70})(?:[\\s;]|$))", Pattern.CASE_INSENSITIVE);
    private static final int BUFFER = 64 * 1024;
    /** The most bytes between the data of two parts, which are the headers of the second. */
    private static final long MOST_BETWEEN = 256 * 1024;

    @Inject
    private UploadService uploads;

    @Inject
    private Settings settings;

    /**
     * Reads the whole request. A request that is too large is also read to its end, so that the browser can show the response.
     *
     * @param request a request whose body was not read yet
     * @param admin who sends it
     * @return the upload
     * @throws UploadProblem if the upload cannot be stored
     * @throws IOException if the request is cut off
     */
    public Received receive(HttpServletRequest request, Actor admin) throws UploadProblem, IOException {
        String boundary = boundary((String) request.getAttribute(RequestGuard.FILES));
        if (request.getContentLengthLong() > LIMITS.request()) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
            throw UploadProblem.tooLarge(LIMITS);
        }
        requireSpace(request.getInputStream());
        long upload = uploads.begin(admin);
        boolean complete = false;
        try {
            Received received = receive(request.getInputStream(), boundary, upload);
            complete = true;
            return received;
        } finally {
            if (!complete) {
                discard(admin, upload);
            }
        }
    }

    /**
     * If the upload cannot be removed because of the database, the sender still sees the first error. Nobody sees the upload, and
     * it is removed a day later.
     */
    private void discard(Actor admin, long upload) {
        try {
            uploads.discard(admin, upload);
        } catch (Exception e) {
            // a transaction may end with an undeclared checked exception
            if (!DatabaseTrouble.isIn(e)) {
                throw e;
            }
        }
    }

    /** @param type the content type of a request with files; null for any other request */
    private static String boundary(String type) throws UploadProblem {
        Matcher boundary = BOUNDARY.matcher(type == null ? "" : type);
        if (!boundary.find()) {
            throw UploadProblem.noForm();
        }
        return boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
    }

    private Received receive(InputStream in, String boundary, long upload) throws UploadProblem, IOException {
        UploadCollector collector = new UploadCollector(LIMITS.files(), files -> uploads.add(upload, files));
        try (UploadParts parts = new UploadParts(LIMITS, new UploadReader(LIMITS, collector));
                DefaultByteBufferPool pool = new DefaultByteBufferPool(false, 1024)) {
            MultipartParser.ParseState parser = MultipartParser.beginParse(pool, parts,
                    boundary.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8.name());
            parse(in, parser, parts);
            collector.flush();
            Typed typed = Typed.of(parts.fields());
            parts.checkLengths(typed);
            if (collector.isEmpty()) {
                throw UploadProblem.noFiles(typed);
            }
            uploads.complete(upload, whose(parts.fields(), typed, settings));
            return new Received(upload, typed);
        } catch (UploadParts.NoPlaceException e) {
            LOG.log(System.Logger.Level.ERROR, "An upload could not be put into the folder of temporary files: " + e.getCause());
            in.transferTo(OutputStream.nullOutputStream());
            throw UploadProblem.noSpace();
        }
    }

    /** The parser collects the bytes between two files without any limit, and throws various exceptions if it cannot read them. */
    private static boolean isReadable(MultipartParser.ParseState parser, ByteBuffer piece, UploadParts parts, long received) {
        try {
            parser.parse(piece);
            return parts.silence(received) <= MOST_BETWEEN;
        } catch (IOException e) {
            return false;
        } catch (RuntimeException e) {
            if (parts.failed() == e) {
                throw e;
            }
            return false;
        }
    }

    /** Checked for each piece, because an upload may be larger than the space that was left when it started. */
    private static void requireSpace(InputStream rest) throws UploadProblem, IOException {
        if (DiskSpace.ofProcess().isLow()) {
            rest.transferTo(OutputStream.nullOutputStream());
            throw UploadProblem.noSpace();
        }
    }

    private void parse(InputStream in, MultipartParser.ParseState parser, UploadParts parts) throws UploadProblem, IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            size += length;
            requireSpace(in);
            if (size > LIMITS.request()) {
                in.transferTo(OutputStream.nullOutputStream());
                throw UploadProblem.tooLarge(LIMITS);
            }
            if (!isReadable(parser, ByteBuffer.wrap(buffer, 0, length), parts, size)) {
                throw UploadProblem.unreadable();
            }
        }
        if (!parser.isComplete()) {
            throw UploadProblem.cutOff();
        }
    }

    /**
     * Author, address and licence belong together. If a request has any of these fields, the ones it leaves empty are unknown and are not
     * filled in from the settings, whose licence is for other texts. If it has none of them, all three come from the settings.
     */
    static Attribution whose(Map<String, String> fields, Typed typed, Settings settings) {
        return Stream.of("author", "address", "licence").anyMatch(fields::containsKey)
                ? new Attribution(typed.author(), typed.address(), typed.licence())
                : new Attribution(settings.sourceAuthor(), settings.sourceAddress(), settings.sourceLicence());
    }

    /**
     * The fields beside the files; each is null if it was left empty.
     *
     * @param author whose text it is
     * @param address where it was published
     * @param licence the terms of its use
     * @param note what this upload is
     */
    public record Typed(String author, String address, String licence, String note) {

        static Typed of(Map<String, String> fields) {
            return new Typed(Params.text(fields.get("author")), Params.text(fields.get("address")), Params.text(fields.get("licence")),
                    Params.text(fields.get("note")));
        }
    }

    /**
     * An upload that has arrived.
     *
     * @param upload the number of the upload
     * @param typed what was typed beside the files
     */
    public record Received(long upload, Typed typed) {
    }
}
