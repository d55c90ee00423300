package org.dailypapers.importer.upload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailypapers.importer.ZipFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartSpoolTest {

    private static final byte[] ZIP = ZipFixture.of(zip -> ZipFixture.put(zip, "12.md", "text"));

    @ParameterizedTest
    @ValueSource(strings = {"PK", "PKU 연구진의 논문", "P", "", "PK\1\2"})
    void aTextThatBeginsAsZipsDoIsNone(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (PartSpool spool = new PartSpool(100)) {
            write(spool, bytes, 1);
            assertNull(spool.zip());
            assertArrayEquals(bytes, spool.bytes());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 10_000})
    void aZipIsOneHoweverItComes(int step) throws IOException {
        try (PartSpool spool = new PartSpool(1000)) {
            write(spool, ZIP, step);
            assertNotNull(spool.zip());
            try (ZipArchive archive = new ZipArchive(spool.zip())) {
                assertEquals("12.md", archive.members().get(0).name());
            }
        }
        byte[] empty = ZipFixture.of(zip -> { });
        try (PartSpool spool = new PartSpool(1000)) {
            write(spool, empty, step);
            try (ZipArchive archive = new ZipArchive(spool.zip())) {
                assertEquals(0, archive.members().size());
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesNothingBehindEvenWhereItIsNeverClosed() throws IOException, InterruptedException {
        Set<Path> before = left();
        PartSpool spool = new PartSpool(1000);
        write(spool, ZIP, 100);
        assertNothingIsLeft(before);
        spool.close();
        assertNothingIsLeft(before);
    }

    @Test
    void countsWhatIsTooMuchAndKeepsNothingOfIt() throws IOException {
        try (PartSpool spool = new PartSpool(10)) {
            write(spool, new byte[11], 4);
            assertNull(spool.bytes());
        }
    }

    private static void write(PartSpool spool, byte[] bytes, int step) throws IOException {
        for (int from = 0; from < bytes.length; from += step) {
            spool.write(ByteBuffer.wrap(bytes, from, Math.min(step, bytes.length - from)));
        }
    }

    /** The file no longer has a name, so it disappears with the server; that of another server may have one for a moment. */
    private static void assertNothingIsLeft(Set<Path> before) throws IOException, InterruptedException {
        Set<Path> more = new HashSet<>(left());
        more.removeAll(before);
        for (int i = 0; i < 100 && !more.isEmpty(); i++) {
            Thread.sleep(50);
            more.retainAll(left());
        }
        assertEquals(Set.of(), more);
    }

    private static Set<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("daily-papers-upload")).collect(Collectors.toSet());
        }
    }
}
