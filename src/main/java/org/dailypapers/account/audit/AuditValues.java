package org.dailypapers.account.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.dailypapers.account.audit.AuditRow.Values;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.route.Page;

/** Says in words what the lines of the audit log record as earlier and new values; a value that it does not know stays as it is. */
@RequestScoped
class AuditValues {

    /** A value, and the reason after it. */
    private static final Pattern SAID = Pattern.compile("(.*?)(?:: (.*))?", Pattern.DOTALL);
    private static final Pattern REVISION = Pattern.compile("(\\d+)(?: ([a-z]+)| = (\\d+))?");
    private static final Pattern COUNT = Pattern.compile("(\\w+)=(\\d+)");
    private static final Pattern ATTRIBUTION = Pattern.compile("author=(.*), address=(.*), licence=(.*)", Pattern.DOTALL);
    private static final List<String> UNDONE = List.of("imports.undone.DAY", "imports.undone.WITHDRAWN", "imports.undone.BACK",
            "imports.undone.KEPT");
    private static final Map<String, String> COUNTS = new LinkedHashMap<>();

    static {
        COUNTS.put("files", "imports.files.count");
        COUNTS.put("entries", "imports.entries");
        COUNTS.put("conflicts", "imports.conflicts.name");
        COUNTS.put("vanished", "imports.entry.VANISHED");
        COUNTS.put("returned", "imports.entry.BACK");
        COUNTS.put("moved", "imports.moved.name");
    }

    private Page page;
    private Words words;

    /** For the container. */
    protected AuditValues() {
    }

    /**
     * @param page gives the language and the links
     * @param words says texts
     */
    @Inject
    AuditValues(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    /**
     * @param line a line
     * @param names the display names of all people by id
     * @return its values
     */
    Values of(AuditLine line, Map<Long, String> names) {
        String before = line.before();
        String after = line.after();
        Matcher said = SAID.matcher(after == null ? "" : after);
        said.matches();
        return switch (line.action()) {
            case "entry.corrected", "entry.reverted", "entry.decided", "entry.added", "entry.approved", "entry.returned", "entry.unapproved",
                "entry.unreturned" ->
                new Values(revision(before), revision(said.group(1)), said.group(2));
            case "entry.hidden", "entry.unhidden", "entry.withdrawn", "entry.unwithdrawn" -> new Values(null, null, said.group(2));
            case "entry.identified" -> new Values(before, said.group(1), said.group(2));
            case "entry.assigned" -> new Values(person(before, names), person(after, names), null);
            case "paper.withdrawn" -> said.group(1).matches("v\\d+") ? new Values(null, said.group(1), said.group(2)) : new Values(null, null, after);
            case "finding.dismissed", "finding.recalled" -> new Values(line.action().endsWith("recalled") ? named("finding.scope.", before) : null,
                    line.action().endsWith("recalled") ? null : named("finding.scope.", before), after);
            case "day.withdrawn", "day.restored", "consent", "check.off", "paper.unwithdrawn", "bulk.fix", "bulk.dismiss", "bulk.approve",
                "bulk.assign" -> new Values(before, null, after);
            case "import.run", "import.stopped" -> new Values(before, counts(after), null);
            case "import.undone" -> new Values(before, undone(said.group(1)), said.group(2));
            case "source.attributed" -> new Values(attribution(before), attribution(after), null);
            case "policy" -> new Values(policy(before), policy(after), null);
            case "role.changed", "account.made", "invitation.made", "invitation.used", "invitation.revoked" ->
                new Values(named("role.", before), named("role.", after), null);
            case "token.made" -> new Values(before, token(after), null);
            default -> new Values(before, after, null);
        };
    }

    private String revision(String value) {
        Matcher revision = REVISION.matcher(value == null ? "" : value);
        if (!revision.matches()) {
            return value;
        }
        return revision.group(3) != null ? words.text("audit.value.restored", revision.group(1), revision.group(3))
                : words.text("audit.value.version", revision.group(1)) + (revision.group(2) == null ? "" : " · " + named("status.", revision.group(2)));
    }

    private static String person(String id, Map<Long, String> names) {
        return id != null && id.matches("\\d{1,18}") ? names.getOrDefault(Long.valueOf(id), id) : id;
    }

    private String named(String prefix, String name) {
        return name != null && Messages.has(page.getLocale(), prefix + name) ? words.text(prefix + name) : name;
    }

    private String counts(String value) {
        Map<String, String> found = COUNT.matcher(value == null ? "" : value).results().collect(Collectors.toMap(one -> one.group(1),
                one -> one.group(2), (one, other) -> one));
        String text = COUNTS.keySet().stream().filter(name -> !found.getOrDefault(name, "0").equals("0"))
                .map(name -> words.text(COUNTS.get(name)) + " " + found.get(name)).collect(Collectors.joining(" · "));
        return found.isEmpty() ? value : text;
    }

    private String undone(String value) {
        String[] counts = value.split(" / ");
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < counts.length && counts.length == UNDONE.size(); i++) {
            if (!counts[i].equals("0")) {
                parts.add(words.text(UNDONE.get(i), counts[i]));
            }
        }
        return counts.length == UNDONE.size() ? String.join(" · ", parts) : value;
    }

    private String attribution(String value) {
        Matcher parts = ATTRIBUTION.matcher(value == null ? "" : value);
        if (!parts.matches()) {
            return value;
        }
        List<String> known = new ArrayList<>();
        for (int i = 1; i <= parts.groupCount(); i++) {
            if (!parts.group(i).equals("null") && !parts.group(i).isEmpty()) {
                known.add(parts.group(i));
            }
        }
        return known.isEmpty() ? words.text("imports.unknown") : String.join(" · ", known);
    }

    private String policy(String value) {
        return value == null ? null : words.text(value.contains("approvedOnly=true") ? "settings.readers.approved" : "settings.readers.once")
                + " · " + words.text(value.contains("ownApproval=true") ? "audit.value.own" : "audit.value.other");
    }

    private String token(String value) {
        String[] parts = value == null ? new String[0] : value.split(", ", 2);
        return parts.length < 2 ? value : words.text("audit.value.token", named("role.", parts[0]), parts[1].replaceFirst("T.*", ""));
    }
}
