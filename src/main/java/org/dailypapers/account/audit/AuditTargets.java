package org.dailypapers.account.audit;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.dailypapers.account.Account;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;

/** Names what the lines of the audit log are about, and finds the pages about it. */
@RequestScoped
class AuditTargets {

    private static final Pattern ENTRY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/([^ ]+)(?: ([a-z0-9-]+))?");
    private static final Pattern RUN = Pattern.compile("import/(\\d{1,9})");
    private static final Pattern BULK = Pattern.compile("#(\\d{1,9})(?: \\((\\d{1,9})\\).*)?", Pattern.DOTALL);

    private Page page;
    private Words words;

    /** For the container. */
    protected AuditTargets() {
    }

    /**
     * @param page gives the language and the links
     * @param words says texts
     */
    @Inject
    AuditTargets(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    /**
     * @param line a line
     * @param people all accounts by sign-in name
     * @return its subject, with the address of a page about it if there is one
     */
    Target of(AuditLine line, Map<String, Account> people) {
        String subject = line.subject() == null ? "" : line.subject();
        return switch (line.action().replaceFirst("\\..*", "")) {
            case "entry", "finding" -> entry(line.action(), subject);
            case "day" -> new Target(subject, page.link(Routes.IMPORTS.path(), Map.of("from", subject, "to", subject)));
            case "source" -> at(subject, Routes.DAY.path(subject));
            case "import" -> match(RUN, subject).map(run -> at(words.text("imports.run", run.group(1)), Routes.IMPORT_RUN.path(run.group(1))))
                    .orElse(new Target(subject, null));
            case "bulk" -> match(BULK, subject).map(this::bulk).orElse(new Target(subject, null));
            case "paper" -> at(subject, Routes.PAPER.path(subject));
            case "check" -> new Target(check(subject), page.link(Routes.CHECKS.path()) + "#" + subject);
            case "policy" -> at(words.text("settings.title"), Routes.DESK_SETTINGS.path());
            case "consent" -> at(subject.isEmpty() ? words.text("settings.consent.nobody") : subject, Routes.DESK_SETTINGS.path());
            default -> Optional.ofNullable(people.get(subject)).filter(person -> person.erasedAt() == null)
                    .map(person -> at(subject, Routes.PERSON_ACCESS.path(person.id()))).orElse(new Target(subject, null));
        };
    }

    private Target entry(String action, String subject) {
        Optional<Matcher> entry = match(ENTRY, subject);
        if (entry.isEmpty()) {
            return new Target(subject, null);
        }
        Routes route = action.equals("entry.erased") ? Routes.ERASE_ENTRY : Routes.EDITOR;
        String check = entry.get().group(3) == null ? "" : " · " + check(entry.get().group(3));
        return at(entry.get().group(1) + "/" + entry.get().group(2) + check, route.path(entry.get().group(1), entry.get().group(2)));
    }

    private Target bulk(Matcher bulk) {
        return at(bulk.group(2) == null ? words.text("audit.bulk", bulk.group(1)) : words.text("audit.bulk.of", bulk.group(1), Integer.valueOf(bulk.group(2))),
                Routes.BULK_RUN.path(bulk.group(1)));
    }

    private String check(String name) {
        String key = "check." + name + ".title";
        return Messages.has(page.getLocale(), key) ? words.text(key) : name;
    }

    private Target at(String text, String path) {
        return new Target(text, page.link(path));
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    /**
     * What a line is about.
     *
     * @param text its name
     * @param link the address of a page about it; null if there is none
     */
    record Target(String text, String link) {
    }
}
