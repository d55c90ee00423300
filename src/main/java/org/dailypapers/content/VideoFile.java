package org.dailypapers.content;

import java.util.regex.Pattern;

/** Tells video files from images by the name in their address. */
final class VideoFile {

    private static final Pattern NAME =
            Pattern.compile("[^?#]*\\.(?:mp4|mov|qt|webm)(?:[?#].*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private VideoFile() {
    }

    static boolean is(String address) {
        return NAME.matcher(address).matches();
    }
}
