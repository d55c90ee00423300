package org.dailypapers.importer.upload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import org.dailypapers.content.Severity;
import org.dailypapers.importer.ZipFixture;
import org.dailypapers.importer.run.UploadPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadReaderTest {

    private static final String DAY = "## Daily Papers (2024-11-12)\n\n### [A](https://arxiv.org/abs/2411.00001)\n\n- ***What's New***: 글.\n";
    private static final Limits SMALL = new Limits(1 << 20, 2000, 3000, 5, 10, 100);

    @TempDir
    private Path folder;

    @Test
    void readsTheMarkdownInAZip() throws IOException {
        List<UploadedFile> found = read(Limits.USUAL, ZipFixture.of(zip -> {
            zip.putNextEntry(new ZipEntry("digests-main/"));
            ZipFixture.put(zip, "digests-main/2024/11/12.md", DAY);
            ZipFixture.put(zip, "digests-main/logo.png", "no picture");
            ZipFixture.put(zip, "digests-main/README.md", "# Digests\n");
            ZipFixture.put(zip, "__MACOSX/digests-main/2024/11/._12.md", "what a system leaves");
            ZipFixture.put(zip, "empty.markdown", "");
        }));
        assertEquals(List.of("digests-main/2024/11/12.md 2024-11-12 1", "digests-main/logo.png NOT_MARKDOWN",
                "digests-main/README.md NOT_A_DIGEST", "__MACOSX/digests-main/2024/11/._12.md NOT_MARKDOWN",
                "empty.markdown EMPTY_FILE"), said(found));
        assertArrayEquals(DAY.getBytes(StandardCharsets.UTF_8), found.get(0).bytes());
        assertNull(found.get(1).bytes());
        assertEquals(List.of(Severity.INFO, Severity.ERROR), found.subList(1, 3).stream().map(file -> file.problem().code().severity()).toList());
        assertTrue(found.get(0).readable());
    }

    @ParameterizedTest
    @CsvSource({"a.md,a.md", "/etc/a.md,etc/a.md", "C:\\digests\\a.md,digests/a.md", "\\\\host\\share\\a.md,host/share/a.md",
        "./a//b/./c.md,a/b/c.md", "../a.md,", "a/../../b.md,", "a\\..\\b.md,", "a/.. /b.md,", "/,", "..,"})
    void namesNeverLeadAnywhere(String name, String path) {
        assertEquals(path, UploadPath.of(name));
    }

    @Test
    void refusesNamesThatLeadOutAndReadsTheRest() throws IOException {
        assertEquals(List.of("../../etc/12.md PATH_LEADS_OUT", "a?b.md 2024-11-12 1", "x/12.md 2024-11-12 1"),
                said(read(Limits.USUAL, ZipFixture.of(zip -> {
                    ZipFixture.put(zip, "../../etc/12.md", DAY);
                    ZipFixture.put(zip, "a\nb.md", DAY);
                    ZipFixture.put(zip, "\\x\\12.md", DAY);
                }))));
    }

    @ParameterizedTest
    @CsvSource({"12.md,2024/11/12.md,2024/11/12.md", "top/2024/11/12.md,2024/11/12.md,2024/11/12.md", "2.md,2024/11/12.md,2.md",
        "11/13.md,2024/11/12.md,11/13.md", "12.md,,12.md", "a/12.md,b/12.md,a/12.md"})
    void knowsADaysFileByTheEndOfItsPath(String path, String known, String same) {
        assertEquals(same, UploadPath.sameAs(path, known));
    }

    @Test
    void refusesWhatCannotBeUnpacked() throws IOException {
        byte[] one = ZipFixture.of(zip -> ZipFixture.put(zip, "12.md", DAY));
        assertEquals(List.of("12.md ENCRYPTED"), said(read(Limits.USUAL, ZipFixture.encrypted(one))));
        assertEquals(List.of("12.md LINK"), said(read(Limits.USUAL, ZipFixture.link(one))));
        assertEquals(List.of("12.md DAMAGED_FILE"), said(read(Limits.USUAL, ZipFixture.claiming(one, 20))));
        assertEquals(List.of("12.md DAMAGED_FILE"), said(read(Limits.USUAL, ZipFixture.claiming(one, 2000))));
        byte[] other = one.clone();
        other[60] ^= 1;
        assertEquals(List.of("12.md DAMAGED_FILE"), said(read(Limits.USUAL, other)));
        assertEquals(List.of("upload.zip DAMAGED_ARCHIVE"), said(read(Limits.USUAL, Arrays.copyOf(one, one.length - 30))));
        assertEquals(List.of("upload.zip DAMAGED_ARCHIVE"), said(read(Limits.USUAL, DAY.getBytes(StandardCharsets.UTF_8))));
        assertEquals(List.of("upload.zip DAMAGED_ARCHIVE"), said(read(Limits.USUAL, new byte[0])));
        assertEquals(List.of("inner.zip NESTED_ARCHIVE", "12.md 2024-11-12 1"), said(read(Limits.USUAL, ZipFixture.of(zip -> {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(one);
            ZipFixture.put(zip, "12.md", DAY);
        }))));
    }

    @Test
    void keepsToItsLimits() throws IOException {
        Random random = new Random(1);
        String large = random.ints(2100, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        assertEquals(List.of("large.md TOO_LARGE", "12.md 2024-11-12 1"), said(read(SMALL, ZipFixture.of(zip -> {
            ZipFixture.put(zip, "large.md", large);
            ZipFixture.put(zip, "12.md", DAY);
        }))));
        assertEquals(List.of("tight.md PACKED_TOO_TIGHTLY", "12.md 2024-11-12 1"), said(read(SMALL, ZipFixture.of(zip -> {
            ZipFixture.put(zip, "tight.md", "a".repeat(1900));
            ZipFixture.put(zip, "12.md", DAY);
        }))));
        assertEquals(List.of("upload.zip ARCHIVE_TOO_LARGE"), said(read(SMALL, ZipFixture.of(zip -> {
            ZipFixture.put(zip, "1.md", large.substring(0, 1900));
            ZipFixture.put(zip, "2.md", large.substring(200));
        }))));
        assertEquals(List.of("upload.zip TOO_MANY_FILES"), said(read(SMALL, numbered(6))));
        assertEquals(List.of("upload.zip TOO_MANY_FILES"), said(read(SMALL, numbered(30_000))));
        assertEquals(List.of("upload.zip DIRECTORY_TOO_LONG"), said(read(SMALL, numbered(60_000))));
        assertEquals(5, read(SMALL, numbered(5)).size());
    }

    @Test
    void countsAllZipsOfAnUploadTogether() throws IOException {
        List<UploadedFile> found = new ArrayList<>();
        UploadReader reader = new UploadReader(new Limits(1 << 20, 2000, 3000, 5, 100, 100), found::add);
        for (String name : List.of("1.zip", "2.zip")) {
            read(reader, name, ZipFixture.of(zip -> ZipFixture.put(zip, name + ".md", DAY + "- 줄\n".repeat(250))));
        }
        assertEquals(List.of("1.zip.md 2024-11-12 1", "2.zip ARCHIVE_TOO_LARGE"), said(found));
    }

    @Test
    void readsWhatIsNoUtf8WithADiagnosticInItsPlace() throws IOException {
        byte[] bytes = (DAY + "- ***Technical Details***: ").getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 2);
        broken[bytes.length] = (byte) 0xc3;
        broken[bytes.length + 1] = (byte) 0x28;
        List<UploadedFile> found = new ArrayList<>();
        new UploadReader(Limits.USUAL, found::add).file("12.md", broken);
        assertEquals(List.of("12.md 2024-11-12 1"), said(found));
    }

    @Test
    void readsKoreanNamesOfWindows() {
        assertEquals("논문.md", ZipNames.text("논문.md".getBytes(Charset.forName("x-windows-949")), false));
        assertEquals("논문.md", ZipNames.text("논문.md".getBytes(StandardCharsets.UTF_8), false));
        assertEquals("논문.md", ZipNames.text("논문.md".getBytes(StandardCharsets.UTF_8), true));
    }

    @Test
    void aHundredBadFilesStopNoGoodOnes() throws IOException {
        List<UploadedFile> found = read(Limits.USUAL, ZipFixture.of(zip -> {
            for (int i = 0; i < 100; i++) {
                ZipFixture.put(zip, "bad" + i + (i % 2 == 0 ? ".md" : ".exe"), "nothing");
                ZipFixture.put(zip, "../" + i + ".md", DAY);
            }
            ZipFixture.put(zip, "12.md", DAY);
            ZipFixture.put(zip, "2024-11-13.md", DAY.replace("12)", "13)"));
        }));
        assertEquals(202, found.size());
        assertEquals(List.of(LocalDate.of(2024, 11, 12), LocalDate.of(2024, 11, 13)),
                found.stream().filter(UploadedFile::readable).map(UploadedFile::date).toList());
    }

    @Test
    void aZipWithAnyByteChangedIsReadOrRefused() throws IOException {
        byte[] good = ZipFixture.of(zip -> {
            ZipFixture.put(zip, "12.md", DAY);
            ZipFixture.put(zip, "a/2024-11-13.md", DAY + "- 줄\n".repeat(100));
        });
        Random random = new Random(20241112);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = good.clone();
            for (int change = 0; change <= random.nextInt(3); change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            List<UploadedFile> found = read(Limits.USUAL, random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
            refused += found.stream().allMatch(UploadedFile::readable) ? 0 : 1;
        }
        assertTrue(refused > 1000 && refused < 3000, "refused " + refused);
    }

    private byte[] numbered(int files) {
        return ZipFixture.of(zip -> {
            zip.putNextEntry(new ZipEntry("folder/"));
            for (int i = 0; i < files; i++) {
                ZipFixture.put(zip, i + ".md", DAY);
            }
        });
    }

    private List<UploadedFile> read(Limits limits, byte[] zip) throws IOException {
        List<UploadedFile> found = new ArrayList<>();
        read(new UploadReader(limits, found::add), "upload.zip", zip);
        return found;
    }

    private void read(UploadReader reader, String name, byte[] zip) throws IOException {
        try (FileChannel file = FileChannel.open(Files.write(folder.resolve("spooled"), zip))) {
            reader.archive(name, file);
        }
    }

    private static List<String> said(List<UploadedFile> found) {
        return found.stream().map(file -> file.path() + " "
                + (file.readable() ? file.date() + " " + file.papers() : file.problem().code().name())).toList();
    }
}
