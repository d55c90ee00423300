package org.dailypapers.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dailypapers.importer.upload.Limits;
import org.dailypapers.importer.upload.UploadReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The memory for reading uploads: a JVM with a tiny heap reads 5,000 files and the worst kinds of ZIPs. */
class UploadMemoryTest {

    private static final String DAY = "## Daily Papers (2024-11-12)\n\n### [A](https://arxiv.org/abs/2411.00001)\n\n- ***What's New***: ";

    @Test
    void isThatOfOneFile(@TempDir Path folder) throws IOException, InterruptedException {
        Path many = folder.resolve("many.zip");
        try (OutputStream out = Files.newOutputStream(many)) {
            ZipFixture.write(out, zip -> {
                for (int i = 0; i < 5000; i++) {
                    ZipFixture.put(zip, i + ".md", DAY + "가나다 ".repeat(1000) + i + "\n");
                }
            });
        }
        Path bomb = folder.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(bomb)) {
            ZipFixture.write(out, zip -> {
                for (int i = 0; i < 12; i++) {
                    ZipFixture.bomb(zip, "large" + i + ".md", 64);
                    ZipFixture.bomb(zip, "tight" + i + ".md", 19);
                }
            });
        }
        Process reader = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx24m",
                "-cp", System.getProperty("java.class.path"), UploadMemoryTest.class.getName(), many.toString(), bomb.toString())
                .redirectErrorStream(true).start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(reader.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, reader.exitValue(), said);
        System.out.print(said);
        assertTrue(said.startsWith("Read 5000 files, refused 24"), said);
    }

    /** @param zips the ZIPs to read */
    public static void main(String[] zips) throws IOException {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        UploadReader reader = new UploadReader(Limits.USUAL, file -> (file.readable() ? read : refused).incrementAndGet());
        for (String zip : zips) {
            try (FileChannel file = FileChannel.open(Path.of(zip))) {
                reader.archive("upload.zip", file);
            }
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
        System.out.printf("Read %d files, refused %d; peak of the heap %d KB of 24 MB%n", read.get(), refused.get(), peak / 1024);
    }
}
