package org.dailypapers.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIPs for tests: valid ones, and broken ones of various kinds. */
public final class ZipFixture {

    private static final int MEMBER_SIGNATURE = 0x02014b50;

    private ZipFixture() {
    }

    /** Writes files into a ZIP. */
    public interface Files {
        /** Adds the files. */
        void into(ZipOutputStream zip) throws IOException;
    }

    /** @return a ZIP of the files */
    public static byte[] of(Files files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, files);
        return bytes.toByteArray();
    }

    static void write(OutputStream out, Files files) {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            files.into(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a file. */
    public static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Adds a file of this many megabytes of the same letter. */
    static void bomb(ZipOutputStream zip, String name, int megabytes) throws IOException {
        byte[] megabyte = new byte[1024 * 1024];
        Arrays.fill(megabyte, (byte) 'a');
        zip.putNextEntry(new ZipEntry(name));
        for (int i = 0; i < megabytes; i++) {
            zip.write(megabyte);
        }
        zip.closeEntry();
    }

    /** Marks the only file of a ZIP as encrypted. */
    public static byte[] encrypted(byte[] zip) {
        return patched(zip, (bytes, member) -> bytes.putShort(member + 8, (short) (bytes.getShort(member + 8) | 1)));
    }

    /** Turns the only file of a ZIP into a Unix symbolic link. */
    public static byte[] link(byte[] zip) {
        return patched(zip, (bytes, member) -> bytes.putShort(member + 4, (short) (3 << 8 | 20)).putInt(member + 38, 0xa1ff0000));
    }

    /** Makes the only file of a ZIP claim another size. */
    public static byte[] claiming(byte[] zip, int size) {
        return patched(zip, (bytes, member) -> bytes.putInt(member + 24, size));
    }

    private interface Patch {
        void to(ByteBuffer bytes, int member);
    }

    private static byte[] patched(byte[] zip, Patch patch) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < zip.length - 4; at++) {
            if (bytes.getInt(at) == MEMBER_SIGNATURE) {
                patch.to(bytes, at);
                return bytes.array();
            }
        }
        throw new IllegalArgumentException("an empty ZIP");
    }
}
