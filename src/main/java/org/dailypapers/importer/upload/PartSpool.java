package org.dailypapers.importer.upload;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/**
 * Collects the bytes of an uploaded file. A ZIP, which must be read from its end, is written to a temporary file that is deleted when it
 * is closed, even if the server stops. Any other file is kept in memory up to a limit; bytes beyond it are only counted.
 */
final class PartSpool implements Closeable {

    /** The first bytes of a ZIP: the header of a file, or the end record if the ZIP is empty. */
    private static final List<byte[]> ZIPS = List.of(new byte[] {'P', 'K', 3, 4}, new byte[] {'P', 'K', 5, 6});
    private static final int HEAD = 4;

    private final long most;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private long size;
    private FileChannel file;

    /** @param most how many bytes are kept of a file that is not a ZIP */
    PartSpool(long most) {
        this.most = most;
    }

    void write(ByteBuffer data) throws IOException {
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        boolean decided = size >= HEAD;
        size += bytes.length;
        if (file != null) {
            write(bytes);
        } else if (size <= most) {
            memory.write(bytes);
            if (!decided && isZip(memory.toByteArray())) {
                spool();
            }
        }
    }

    private static boolean isZip(byte[] head) {
        return ZIPS.stream().anyMatch(zip -> head.length >= HEAD && Arrays.equals(head, 0, HEAD, zip, 0, HEAD));
    }

    private void spool() throws IOException {
        file = FileChannel.open(Files.createTempFile("daily-papers-upload", ".zip"), StandardOpenOption.READ,
                StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        write(memory.toByteArray());
        memory.reset();
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
    }

    /** @return the ZIP, open until this is closed; null if the file is not a ZIP */
    FileChannel zip() {
        return file;
    }

    /** @return all bytes; null if the file is larger than the limit */
    byte[] bytes() {
        return size > most ? null : memory.toByteArray();
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
