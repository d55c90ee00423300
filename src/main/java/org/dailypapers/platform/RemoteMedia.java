package org.dailypapers.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;

/** The only hosts from which pages may show images and videos. */
public final class RemoteMedia {

    private static final List<String> HOSTS = List.of("cdn-thumbnails.huggingface.co", "cdn-uploads.huggingface.co",
            "cdn-avatars.huggingface.co");

    private RemoteMedia() {
    }

    /**
     * @param address an address as written in an entry; may be null
     * @return whether a page may show the image or video at this address
     */
    public static boolean allows(String address) {
        if (address == null) {
            return false;
        }
        try {
            URI uri = new URI(address);
            return "https".equals(uri.getScheme()) && HOSTS.contains(uri.getHost()) && uri.getPort() == -1
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** @return the hosts as sources for a Content-Security-Policy */
    static String sources() {
        return HOSTS.stream().map(host -> "https://" + host).collect(Collectors.joining(" "));
    }
}
