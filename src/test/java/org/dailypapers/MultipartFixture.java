package org.dailypapers;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with files, in the format that browsers send. */
public final class MultipartFixture {

    /** The media type of every such form. */
    public static final String TYPE = "multipart/form-data; boundary=----boundary";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** @return this form with another file */
    public MultipartFixture file(String name, byte[] bytes) {
        text("------boundary\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(bytes);
        text("\r\n");
        return this;
    }

    /** @return this form with another text file */
    public MultipartFixture file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** @return this form with another field */
    public MultipartFixture field(String name, String value) {
        text("------boundary\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    /** @return the request body */
    public byte[] body() {
        text("------boundary--\r\n");
        return body.toByteArray();
    }

    private void text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
