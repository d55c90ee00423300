package org.dailypapers.reading;

import java.util.Locale;
import org.dailypapers.platform.RemoteMedia;

/**
 * The picture or video of an entry, as far as a page may show it.
 *
 * @param image address of the picture; null if there is none that may be shown
 * @param avatar whether the picture is a person's and not made for a wide frame
 * @param video address of the video; null if there is none that may be linked to
 * @param playable whether the page itself may play the video
 */
public record Media(String image, boolean avatar, String video, boolean playable) {

    private static final String AVATARS = "https://cdn-avatars.";

    /**
     * @param thumbnail address of a picture as it stands in an entry; may be null
     * @param video address of a video as it stands in an entry; may be null
     * @return what of them may be shown
     */
    public static Media of(String thumbnail, String video) {
        boolean shown = RemoteMedia.allows(thumbnail);
        return new Media(shown ? thumbnail : null, shown && thumbnail.startsWith(AVATARS), web(video) ? video : null,
                RemoteMedia.allows(video));
    }

    /** @return whether there is a picture to show; else a drawing stands in its place */
    public boolean pictured() {
        return image != null;
    }

    private static boolean web(String address) {
        return address != null && address.toLowerCase(Locale.ROOT).matches("https?://.+");
    }
}
