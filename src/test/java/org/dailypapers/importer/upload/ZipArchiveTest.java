package org.dailypapers.importer.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.dailypapers.importer.ZipFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipArchiveTest {

    private static final String TEXT = "text of a file";
    private static final byte[] ONE = ZipFixture.of(zip -> ZipFixture.put(zip, "12.md", TEXT));
    private static final int MADE_BY = 4;
    private static final int METHOD = 10;
    private static final int ATTRIBUTES = 38;

    @TempDir
    private Path folder;

    @Test
    void readsWhatIsBehindOtherBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("a program that unpacks itself".getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(ONE);
        assertEquals(TEXT, text(bytes.toByteArray()));
    }

    @Test
    void readsAZipWithAComment() throws IOException {
        assertEquals(TEXT, text(ZipFixture.of(zip -> {
            zip.setComment("made by hand ".repeat(2000));
            ZipFixture.put(zip, "12.md", TEXT);
        })));
    }

    @Test
    void readsWhatIsStored() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        assertEquals(TEXT, text(ZipFixture.of(zip -> {
            ZipEntry stored = new ZipEntry("12.md");
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(bytes.length);
            stored.setCrc(checksum.getValue());
            zip.putNextEntry(stored);
            zip.write(bytes);
        })));
    }

    @Test
    void namesAreReadAsTheyWereWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("x-windows-949"))) {
            ZipFixture.put(zip, "논문/12.md", TEXT);
            ZipFixture.put(zip, "..\\a\nb.md", TEXT);
        }
        in(bytes.toByteArray(), archive -> assertEquals(List.of("논문/12.md", "..\\a\nb.md"), archive.members().stream().map(ZipMember::name).toList()));
        byte[] twice = ZipFixture.of(zip -> {
            ZipFixture.put(zip, "12.md", "first");
            ZipFixture.put(zip, "13.md", "second");
        });
        twice[new String(twice, StandardCharsets.ISO_8859_1).lastIndexOf("13.md") + 1] = '2';
        in(twice, archive -> assertEquals(List.of("first", "second"), archive.members().stream().map(member -> unpacked(archive, member)).toList()));
    }

    /** Extra fields name times and owners; a program that writes them badly makes nothing unreadable. */
    @Test
    void extraFieldsDoNotMatter() throws IOException {
        byte[] extra = {0x55, 0x54, 1, 0, 7};
        byte[] zip = ZipFixture.of(out -> {
            ZipEntry entry = new ZipEntry("12.md");
            entry.setExtra(extra);
            out.putNextEntry(entry);
            out.write(TEXT.getBytes(StandardCharsets.UTF_8));
        });
        String latin = new String(zip, StandardCharsets.ISO_8859_1);
        for (String other : List.of("5554010007", "5554ffff07", "0100010007", "7570010007", "0a00010007", "9999010007", "1700010007")) {
            byte[] bytes = HexFormat.of().parseHex(other);
            assertEquals(TEXT, text(latin.replace(new String(extra, StandardCharsets.ISO_8859_1), new String(bytes, StandardCharsets.ISO_8859_1))
                    .getBytes(StandardCharsets.ISO_8859_1)), other);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 19, 0x13, 30})
    void linksOfEverySystemWithModesAreLinks(int system) throws IOException {
        byte[] link = patched(MADE_BY, 2, system << 8 | 20);
        ByteBuffer.wrap(link).order(ByteOrder.LITTLE_ENDIAN).putInt(directory(link) + ATTRIBUTES, 0xa1ff0000);
        in(link, archive -> assertTrue(archive.members().get(0).link()));
        in(ONE, archive -> assertFalse(archive.members().get(0).link()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 9, 12, 14, 93, 95, 99, 0xffff})
    void anotherMethodThanUsualIsDamage(int method) throws IOException {
        in(patched(METHOD, 2, method), archive -> {
            ZipMember member = archive.members().get(0);
            assertThrows(ZipException.class, () -> archive.read(member));
        });
    }

    /** Fifty bytes of a ZIP describe a file, and an upload may have 250 MB. */
    @Test
    void onlyTheBeginningOfADirectoryOfMillionsIsRead() throws IOException {
        ByteBuffer record = ByteBuffer.allocate(47).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 0x02014b50).putShort(28, (short) 1).put(46, (byte) 'a');
        int files = 5_000_000;
        long size = (long) files * record.capacity();
        Path file = folder.resolve("many");
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer piece = ByteBuffer.allocate(record.capacity() * 100_000);
            while (piece.hasRemaining()) {
                piece.put(record.rewind());
            }
            for (int i = 0; i < files / 100_000; i++) {
                out.write(piece.rewind());
            }
            out.write(ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 0x06054b50).putShort(8, (short) files).putShort(10, (short) files)
                    .putInt(12, (int) size).putInt(16, 0));
        }
        try (FileChannel zip = FileChannel.open(file)) {
            assertThrows(ZipArchive.LongDirectoryException.class, () -> new ZipArchive(zip));
            assertTrue(zip.position() <= Limits.DIRECTORY, "read " + zip.position());
        }
    }

    private static byte[] patched(int at, int length, int value) {
        byte[] zip = ONE.clone();
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putShort(directory(zip) + at, (short) value);
        return zip;
    }

    private static int directory(byte[] zip) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    }

    private String text(byte[] zip) throws IOException {
        String[] text = new String[1];
        in(zip, archive -> text[0] = unpacked(archive, archive.members().get(0)));
        return text[0];
    }

    private static String unpacked(ZipArchive archive, ZipMember member) {
        try {
            return new String(archive.read(member), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Look {
        void at(ZipArchive archive) throws IOException;
    }

    private void in(byte[] zip, Look look) throws IOException {
        try (FileChannel file = FileChannel.open(Files.write(folder.resolve("zip"), zip)); ZipArchive archive = new ZipArchive(file)) {
            look.at(archive);
        }
    }
}
