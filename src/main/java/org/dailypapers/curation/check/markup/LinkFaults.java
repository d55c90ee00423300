package org.dailypapers.curation.check.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.content.html.BareAddress;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Masked;
import org.dailypapers.curation.check.Note;

/** Finds errors in the links of a text. */
final class LinkFaults {

    private static final Note SPACE = Note.of("check.malformed-link.space");
    private static final Note OPEN = Note.of("check.malformed-link.open");
    private static final Note IMPOSSIBLE = Note.of("check.malformed-link.impossible");
    private static final Note BEHIND = Note.of("check.malformed-link.korean");
    private static final Note SCHEME = Note.of("check.malformed-link.scheme");
    private static final Note JOINED = Note.of("check.malformed-link.joined");
    private static final Note TAG = Note.of("check.malformed-link.html");

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]*)]\\(([^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*)*+)\\)");
    private static final Pattern TITLE = Pattern.compile("(?<!\\s)\\s++(?:\"[^\"]*\"|'[^']*')$");
    private static final Pattern APART = Pattern.compile(
            "(\\[(?=[\\d,\\s&&[^\\n]]*+[^\\[\\]\\n])[^\\[\\]\\n]*+])[ \\t]++(\\((?:https?://|www\\.)[^()\\s]+\\))");
    private static final Pattern UNCLOSED = Pattern.compile("(\\[[^\\[\\]\\n]*]\\()((?:https?://|www\\.)[^()\\s]*)(?=\\s|$)");
    private static final Pattern HTML = Pattern.compile("(?i)<a\\s([^<>]*+)>(?:([^<>\\n]*+)</a>)?");
    private static final Pattern HREF = Pattern.compile("(?i)href(?:\\s*+=\\s*+[\"']?([^\"'<>\\s]++))?");
    private static final Pattern BARE = Pattern.compile("(?i)(?<![\\p{IsLatin}\\p{N}@/.])(?:https?://|www\\.)[^\\s<>\"*`\\[\\]]+");
    private static final Pattern MISSPELT = Pattern.compile("(?i)(?<![\\p{IsLatin}\\p{N}/])(?:https?:/(?![/\\s])|https?//|https?;//"
            + "|https?:\\\\\\\\|htttps?://|htps?://|ttps?://|https?:///|https?:// +)(?=[\\w-]+\\.)([^\\s<>\"*`\\[\\]()]*)");
    private static final Pattern KOREAN = Pattern.compile("\\p{IsHangul}");
    private static final Pattern SECOND = Pattern.compile("(?i)[\\p{IsLatin}\\p{N},;](https?://)");

    private final String body;
    private final String text;
    private final List<LinkFault> faults = new ArrayList<>();

    private LinkFaults(String body) {
        this.body = body;
        this.text = Masked.tex(Masked.onlyCode(body));
    }

    /** @return the errors in a body, in order and without overlaps */
    static List<LinkFault> in(String body) {
        LinkFaults found = new LinkFaults(body);
        if (body.contains("](") || body.contains("//") || body.contains("www.") || body.contains("http") || body.contains("<a ")) {
            found.all();
        }
        found.faults.sort(Comparator.comparingInt(LinkFault::start).thenComparing(fault -> -fault.end()));
        List<LinkFault> apart = new ArrayList<>();
        int end = 0;
        for (LinkFault fault : found.faults) {
            if (fault.start() >= end && apart.size() < Finding.MOST) {
                apart.add(fault);
                end = fault.end();
            }
        }
        return apart;
    }

    private void all() {
        HTML.matcher(text).results().forEach(this::html);
        LINK.matcher(text).results().forEach(this::link);
        APART.matcher(text).results().forEach(found -> add(found, SPACE, found.group(1) + found.group(2)));
        String rest = LINK.matcher(text).replaceAll(found -> " ".repeat(found.end() - found.start()));
        UNCLOSED.matcher(rest).results().forEach(this::unclosed);
        MISSPELT.matcher(text).results().forEach(found -> add(found, SCHEME,
                WebAddress.lacksScheme(found.group(1)) ? "https://" + found.group(1) : null));
        BARE.matcher(rest).results().forEach(this::bare);
    }

    private void html(MatchResult found) {
        Matcher href = HREF.matcher(found.group(1));
        if (href.find()) {
            String address = href.group(1);
            String name = found.group(2);
            add(found, TAG, address != null && WebAddress.isPossible(address) && name != null && !name.isBlank()
                    ? "[" + name + "](" + address + ")" : null);
        }
    }

    /** A link without a closing bracket, which belongs before the Korean text that follows the address. */
    private void unclosed(MatchResult found) {
        String whole = withoutEnd(found.group(2));
        String address = withoutEnd(whole.substring(0, BareAddress.length(whole)));
        faults.add(new LinkFault(found.start(), found.start(2) + whole.length(), OPEN,
                found.group(1) + address + ")" + whole.substring(address.length())));
    }

    private void link(MatchResult found) {
        String address = TITLE.matcher(found.group(2).strip()).replaceFirst("");
        String plain = address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1) : address;
        if (!WebAddress.isPossible(plain)) {
            add(found, IMPOSSIBLE, WebAddress.lacksScheme(plain) ? "[" + found.group(1) + "](https://" + plain + ")" : null);
        } else if (BareAddress.endsInParticle(plain)) {
            int length = BareAddress.length(plain);
            boolean again = found.end() < text.length() && KOREAN.matcher(text.substring(found.end(), found.end() + 1)).matches();
            add(found, BEHIND, again || !plain.equals(found.group(2)) ? null
                    : "[" + found.group(1) + "](" + plain.substring(0, length) + ")" + plain.substring(length));
        }
    }

    private void bare(MatchResult found) {
        String whole = withoutEnd(found.group());
        String address = whole.substring(0, BareAddress.length(whole));
        if (SECOND.matcher(address).find()) {
            add(found.start(), whole.length(), JOINED, null);
        } else if (!WebAddress.isPossible(withScheme(withoutEnd(address)))) {
            add(found.start(), whole.length(), IMPOSSIBLE, null);
        }
    }

    /** An address without the punctuation of the sentence after it, and without a closing bracket that was opened before it. */
    private static String withoutEnd(String address) {
        int end = address.length();
        int open = 0;
        for (int i = 0; i < end; i++) {
            open += address.charAt(i) == '(' ? 1 : address.charAt(i) == ')' ? -1 : 0;
            end = open < 0 ? i : end;
        }
        while (end > 0 && ".,;:!?'’”…~".indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        return address.substring(0, end);
    }

    private static String withScheme(String address) {
        return address.regionMatches(true, 0, "www.", 0, 4) ? "https://" + address : address;
    }

    private void add(MatchResult found, Note note, String mended) {
        add(found.start(), found.end() - found.start(), note, mended);
    }

    private void add(int start, int length, Note note, String mended) {
        boolean code = mended != null && mended.indexOf(Masked.HIDDEN) >= 0 && body.indexOf(Masked.HIDDEN) < 0;
        faults.add(new LinkFault(start, start + length, note, code ? null : mended));
    }
}
