package org.dailypapers.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.hash.Sha256;
import org.dailypapers.platform.json.JsonMapper;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.problem.Refused;

/**
 * The entity tags of entries, such as {@code "3-0123456789abcdef"}: the number of the revision, on which a correction is based, and a
 * hash of the whole response, since the status, position and flags of an entry can change without a new revision.
 */
final class EntryTag {

    private static final int HASH_DIGITS = 16;
    private static final Pattern TAG = Pattern.compile("\\s*\"([1-9][0-9]{0,8})(?:-[0-9a-f]{" + HASH_DIGITS + "})?\"\\s*");
    /** An element of a list of tags (RFC 9110, 8.8.3). */
    private static final Pattern MEMBER = Pattern.compile("(?:W/)?(\"[^\"]*\")");

    private EntryTag() {
    }

    static String of(EntryJson entry) {
        String hash = Sha256.of(JsonMapper.bytes(entry)).substring(0, HASH_DIGITS);
        return "\"" + entry.summary().revision() + "-" + hash + "\"";
    }

    /**
     * @param ifMatch the header {@code If-Match}; may be null
     * @return the number of the revision that it names, by the tag of a response or by the number alone in quotation marks
     * @throws Refused if the header is missing
     * @throws BadRequest if it does not name one revision
     */
    static int revision(String ifMatch) {
        if (ifMatch == null) {
            throw new Refused(HttpStatus.PRECONDITION_REQUIRED, "error.api.ifmatch.missing");
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw new BadRequest("error.api.ifmatch", ifMatch);
        }
        return Integer.parseInt(tag.group(1));
    }

    /**
     * @param ifNoneMatch the header {@code If-None-Match}: {@code *}, or tags separated by commas; may be null
     * @param tag the current tag of the entry
     * @return whether the client already has the entry, by the weak comparison of RFC 9110, 13.1.2
     */
    static boolean isKnown(String ifNoneMatch, String tag) {
        return ifNoneMatch != null && (ifNoneMatch.strip().equals("*")
                || MEMBER.matcher(ifNoneMatch).results().anyMatch(member -> member.group(1).equals(tag)));
    }
}
