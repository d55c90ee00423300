package org.dailypapers.content;

import java.util.regex.Pattern;

/** Tells video files from images by the name in their address. */
public final class VideoFile {

    private static final Pattern NAME =
            Pattern.compile("[^?#]*\\.(?:mp4|mov|qt|webm)(?:[?#].*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private VideoFile() {
    }

    public static boolean is(String address) {
        return NAME.matcher(address).matches();
    }
}
