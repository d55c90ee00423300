package org.dailypapers.reading;

import java.util.Locale;
import org.dailypapers.platform.RemoteMedia;

/**
 * The picture and the video of an entry, as far as a page may show them.
 *
 * @param image the address of the picture; null if there is none that may be shown
 * @param avatar whether the picture is a person's avatar, which does not fit a wide frame
 * @param video the address of the video; null if there is none that may be linked
 * @param playable whether the page itself may play the video
 */
public record Media(String image, boolean avatar, String video, boolean playable) {

    private static final String AVATARS = "https://cdn-avatars.";

    /**
     * @param thumbnail the address of the picture in an entry; may be null
     * @param video the address of the video in an entry; may be null
     * @return what may be shown of them
     */
    public static Media of(String thumbnail, String video) {
        boolean shown = RemoteMedia.allows(thumbnail);
        return new Media(shown ? thumbnail : null, shown && thumbnail.startsWith(AVATARS), web(video) ? video : null,
                RemoteMedia.allows(video));
    }

    /** @return whether there is a picture; otherwise a drawing is shown in its place */
    public boolean pictured() {
        return image != null;
    }

    private static boolean web(String address) {
        return address != null && address.toLowerCase(Locale.ROOT).matches("https?://.+");
    }
}
