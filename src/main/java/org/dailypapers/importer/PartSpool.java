package org.dailypapers.importer;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of a file as they come. A ZIP, which must be read from its end, goes to a file of a name of our own for as long
 * as it is read; anything else stays in memory up to a limit, and what goes beyond is only counted.
 */
final class PartSpool implements Closeable {

    private static final byte[] ZIP = {'P', 'K'};

    private final long most;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private long size;
    private Path file;
    private OutputStream out;

    /** @param most how many bytes are kept of a file that is no ZIP */
    PartSpool(long most) {
        this.most = most;
    }

    void write(ByteBuffer data) throws IOException {
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        boolean decided = size >= ZIP.length;
        size += bytes.length;
        if (out != null) {
            out.write(bytes);
        } else if (size <= most) {
            memory.write(bytes);
            if (!decided && isZip(memory.toByteArray())) {
                spool();
            }
        }
    }

    private static boolean isZip(byte[] head) {
        return head.length >= ZIP.length && head[0] == ZIP[0] && head[1] == ZIP[1];
    }

    private void spool() throws IOException {
        file = Files.createTempFile("daily-papers-upload", ".zip");
        out = Files.newOutputStream(file);
        memory.writeTo(out);
        memory.reset();
    }

    /** @return where the ZIP is; null where it is none */
    Path zip() throws IOException {
        if (out != null) {
            out.flush();
        }
        return file;
    }

    /** @return all bytes; null where they are more than are kept */
    byte[] bytes() {
        return size > most ? null : memory.toByteArray();
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
            Files.deleteIfExists(file);
        }
    }
}
