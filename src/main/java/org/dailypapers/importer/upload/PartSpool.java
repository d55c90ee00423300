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
 * The bytes of a file as they come. A ZIP, which must be read from its end, goes to a file of a name of our own, which the
 * system removes when it is closed, also by the end of the server; anything else stays in memory up to a limit, and what
 * goes beyond is only counted.
 */
final class PartSpool implements Closeable {

    /** How a ZIP begins: with a file, or, where it is empty, with its end. */
    private static final List<byte[]> ZIPS = List.of(new byte[] {'P', 'K', 3, 4}, new byte[] {'P', 'K', 5, 6});
    private static final int HEAD = 4;

    private final long most;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private long size;
    private FileChannel file;

    /** @param most how many bytes are kept of a file that is no ZIP */
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

    /** @return the ZIP, open until this is closed; null if it is none */
    FileChannel zip() {
        return file;
    }

    /** @return all bytes; null if they are more than are kept */
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
