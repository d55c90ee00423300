package org.dailypapers.account;

import java.time.Instant;
import java.util.List;

/**
 * Where somebody is signed in.
 *
 * @param since when the person signed in
 * @param seenAt when the last request came, to the minute
 * @param address from where the person signed in
 * @param device how the browser called itself; null where it did not
 * @param current whether it is the one that asks
 */
public record Place(Instant since, Instant seenAt, String address, String device, boolean current) {

    private static final List<String> BROWSERS = List.of("Firefox", "Edg", "OPR", "SamsungBrowser", "Chrome", "Safari");
    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux");

    /** @return the browser and the system that the device names, in short; null where it names none that are known */
    public String browser() {
        String name = first(BROWSERS);
        String system = first(SYSTEMS);
        return name == null || system == null ? null : name.replace("Edg", "Edge").replace("OPR", "Opera") + ", "
                + system.replace("Mac OS X", "macOS");
    }

    private String first(List<String> known) {
        return known.stream().filter(name -> device != null && device.contains(name)).findFirst().orElse(null);
    }
}
