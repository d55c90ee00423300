package org.dailypapers.curation.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.curation.check.Check;
import org.dailypapers.field.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.SeeOther;
import org.dailypapers.platform.route.TypedForm;
import org.omnifaces.util.Faces;

/** All checks: what each finds, how often, and whether it is heard. */
@Named
@RequestScoped
public class ChecksBacking {

    @Inject
    private CheckRegistry checks;
    @Inject
    private CheckTexts texts;
    @Inject
    private FindingRepository repository;
    @Inject
    private FindingService service;
    @Inject
    private CheckRunner runner;
    @Inject
    private PeopleService people;
    @Inject
    private Visitor visitor;
    @Inject
    private Mistakes mistakes;
    @Inject
    private Page page;
    @Inject
    private TypedForm typed;

    private Actor me;
    private List<CheckRow> lines;
    private long done;
    private long entries;

    /** Loads the checks, or switches one. */
    public void load() {
        me = visitor.require(Role.EDITOR);
        HttpServletRequest request = Faces.getRequest();
        if ("POST".equals(request.getMethod())) {
            act(me.require(Role.ADMIN), Optional.ofNullable(request.getParameter("go")).orElse(""), request.getParameter("check"),
                    Params.text(request.getParameter("reason")));
        }
        if (!Faces.isResponseComplete()) {
            show();
        }
    }

    private void act(Actor admin, String go, String check, String reason) {
        if (!go.equals("on") && !go.equals("off") || checks.find(check).isEmpty()) {
            throw new BadRequest("error.act", go);
        }
        if (go.equals("off") && reason == null) {
            mistakes.add("checks:" + check, "finding.why.missing");
        }
        if (go.equals("off") && !(mistakes.fits("checks:" + check, FieldLimit.REASON, reason) && mistakes.isNone())) {
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return;
        }
        service.switchCheck(admin, check, go.equals("off") ? reason : null);
        runner.everything();
        SeeOther.to(page.link(Routes.CHECKS.path(), null, "done", "check-" + go));
    }

    private void show() {
        Map<String, Dismissal> off = repository.off();
        Map<String, Map<FindingState, long[]>> tally = new HashMap<>();
        repository.tally().forEach(row -> tally.computeIfAbsent((String) row[0], check -> new HashMap<>())
                .put((FindingState) row[1], new long[] {(long) row[2], (long) row[3]}));
        Map<Long, String> names = people.displayNames(off.values().stream().map(Dismissal::personId).collect(Collectors.toSet()));
        entries = repository.entries();
        done = repository.done(checks.fingerprint(off.keySet()));
        lines = checks.all().stream().map(check -> line(check, tally.getOrDefault(check.name(), Map.of()), off.get(check.name()), names))
                .toList();
    }

    private CheckRow line(Check check, Map<FindingState, long[]> tally, Dismissal off, Map<Long, String> names) {
        long[] none = {0, 0};
        return new CheckRow(check.name(), check.version(), check.severity().name().toLowerCase(Locale.ROOT),
                texts.title(check.name()), texts.text(check.name()), texts.common(check.name()), check.rule().example(),
                tally.getOrDefault(FindingState.OPEN, none)[0], tally.getOrDefault(FindingState.OPEN, none)[1],
                tally.getOrDefault(FindingState.MENDED, none)[0], tally.getOrDefault(FindingState.DISMISSED, none)[0],
                off == null ? null : off.reason(), off == null ? null : names.getOrDefault(off.personId(), "?"));
    }

    /** @return the checks, the gravest first */
    public List<CheckRow> getLines() {
        return lines;
    }

    /** @return how many entries have been checked as they are by the checks that there are */
    public long getDone() {
        return Math.min(done, entries);
    }

    /** @return how many entries there are */
    public long getEntries() {
        return entries;
    }

    /** @return whether who looks may switch checks */
    public boolean isAdmin() {
        return me.role().includes(Role.ADMIN);
    }

    /**
     * @param checkRow a check
     * @return the address of the queue of what has findings of it
     */
    public String queue(CheckRow checkRow) {
        return page.link(Routes.QUEUE.path(), Map.of("check", checkRow.name()));
    }

    /**
     * @param checkRow a check
     * @return what was typed as the reason to switch it off; null where nothing was
     */
    public String reason(CheckRow checkRow) {
        return checkRow.name().equals(typed.text("check")) ? typed.text("reason") : null;
    }

    /**
     * A check.
     *
     * @param name its name
     * @param version its version
     * @param severity how much its findings matter, in lower case
     * @param title what people call it
     * @param text what it finds, and what to do
     * @param common why it is right that it fires often; null where it does not
     * @param example where it fires
     * @param open how many findings are open
     * @param entries in how many entries
     * @param mended how many were mended
     * @param dismissed how many were dismissed
     * @param off why it is not heard; null where it is
     * @param who the name shown of who says so; null where it is heard
     */
    public record CheckRow(String name, int version, String severity, String title, String text, String common, String example, long open,
            long entries, long mended, long dismissed, String off, String who) {
    }
}
