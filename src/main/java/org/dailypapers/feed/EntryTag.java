package org.dailypapers.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.platform.BadRequest;
import org.dailypapers.platform.Refused;

/** The entity tags of entries: the number of the revision in quotation marks. */
final class EntryTag {

    private static final int PRECONDITION_REQUIRED = 428;
    private static final Pattern TAG = Pattern.compile("\\s*\"([1-9][0-9]{0,8})\"\\s*");

    private EntryTag() {
    }

    static String of(int revision) {
        return "\"" + revision + "\"";
    }

    /**
     * @param ifMatch the header of a request; may be null
     * @return the number of the revision that it names
     * @throws Refused where there is none
     * @throws BadRequest where it does not name one revision
     */
    static int revision(String ifMatch) {
        if (ifMatch == null) {
            throw new Refused(PRECONDITION_REQUIRED, "error.api.ifmatch.missing");
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw new BadRequest("error.api.ifmatch", ifMatch);
        }
        return Integer.parseInt(tag.group(1));
    }
}
