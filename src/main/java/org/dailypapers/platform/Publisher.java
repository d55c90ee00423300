package org.dailypapers.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who publishes the site, as the operator says in the settings.
 *
 * @param name the name of a person or an organization; null if not set
 * @param contact an e-mail address, or an {@code http} or {@code https} address; null if not set
 * @param imprint an {@code http} or {@code https} address, or plain text; null if not set
 */
public record Publisher(String name, String contact, String imprint) {

    /** The maximum number of lines of an imprint. */
    static final int MOST_LINES = 10;

    /** The e-mail addresses that stand in a {@code mailto:} address as they are. */
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
    private static final Set<String> WEB = Set.of("http", "https");

    /** @return whether nothing is said about the publisher */
    public boolean isUnknown() {
        return name == null && contact == null && imprint == null;
    }

    /** @return the address that leads to the contact; null if there is no contact or it is no address */
    public String contactLink() {
        if (contact == null || web(contact)) {
            return contact;
        }
        return EMAIL.matcher(contact).matches() ? "mailto:" + contact : null;
    }

    /** @return the address of the imprint; null if there is no imprint or it is a text */
    public String imprintLink() {
        return imprint != null && web(imprint) ? imprint : null;
    }

    /** @return the lines of the imprint that are not blank; empty if there is no imprint or it is an address */
    public List<String> imprintLines() {
        return imprint == null || web(imprint) ? List.of() : imprint.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /**
     * @param text what may be an address
     * @return whether it is an {@code http} or {@code https} address with a host and without a user name
     */
    static boolean web(String text) {
        try {
            URI address = new URI(text);
            return WEB.contains(String.valueOf(address.getScheme())) && address.getHost() != null && address.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
