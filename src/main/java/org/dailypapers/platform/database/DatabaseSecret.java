package org.dailypapers.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.dailypapers.platform.OwnerOnly;

/**
 * The password of an embedded database, in the file {@code database.secret} beside it, which only its owner can read.
 *
 * @param file the file
 */
record DatabaseSecret(Path file) {

    private static final String NAME = "database.secret";
    private static final int BYTES = 32;

    /** @return the secret of the database in the folder {@code data} */
    static DatabaseSecret in(Path data) {
        return new DatabaseSecret(data.resolve(NAME));
    }

    /** @return the password; empty if there is none yet */
    Optional<String> read() throws IOException {
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    /**
     * @return the password; if there is none yet, a new one is created and written to disk first. The file is always complete, even if
     *     the process dies
     */
    String readOrMake() throws IOException {
        Optional<String> known = read();
        if (known.isPresent()) {
            return known.get();
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path part = Files.createTempFile(file.getParent(), NAME, ".part", OwnerOnly.file());
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap((password + "\n").getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        publish(part);
        return read().orElseThrow(() -> new IOException(file + " is empty"));
    }

    /** Moves the file into place durably, unless another process was faster: that one must not lose its password. */
    private void publish(Path part) throws IOException {
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException e) {
            // the other one counts
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
        try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // some systems open no folders
        }
    }
}
