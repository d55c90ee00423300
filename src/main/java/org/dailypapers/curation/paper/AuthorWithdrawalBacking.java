package org.dailypapers.curation.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.content.ArxivId;
import org.dailypapers.content.ShownTitle;
import org.dailypapers.content.html.Prose;
import org.dailypapers.curation.desk.DeskEntries;
import org.dailypapers.digest.act.StaleMarkException;
import org.dailypapers.digest.desk.DeskRow;
import org.dailypapers.digest.view.AuthorWithdrawalRepository;
import org.dailypapers.digest.view.AuthorWithdrawalRow;
import org.dailypapers.digest.view.WithdrawalHistory;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.limit.TypedNumber;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.TypedForm;
import org.omnifaces.util.Faces;

/** The page on which an editor marks a paper as withdrawn by its authors, changes the mark, or removes it. */
@Named
@RequestScoped
public class AuthorWithdrawalBacking {

    private static final Pattern VERSION = Pattern.compile("[vV]?([1-9][0-9]{0,2})");

    @Inject
    private AuthorWithdrawalService service;
    @Inject
    private AuthorWithdrawalRepository marks;
    @Inject
    private DeskEntries entries;
    @Inject
    private PeopleService people;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private TypedForm typed;
    @Inject
    private Mistakes mistakes;

    private String arxivId;
    private List<DeskRow> days;
    private WithdrawalHistory history;

    /** Loads the paper that the address names, or performs the action of a submitted form. */
    public void load() {
        Actor editor = visitor.require(Role.EDITOR);
        arxivId = ArxivId.of(page.place("arxivId")).orElseThrow(NotFound::new);
        days = entries.paper(arxivId);
        if (Faces.getRequest().getMethod().equals("POST")) {
            act(editor);
        }
        if (!Faces.isResponseComplete()) {
            history = WithdrawalHistory.of(marks.history(arxivId), people::displayNames);
        }
    }

    private void act(Actor editor) {
        try {
            switch (Objects.requireNonNullElse(Faces.getRequestParameter("go"), "")) {
                case "mark" -> mark(editor);
                case "unmark" -> unmark(editor);
                default -> throw new BadRequest("error.act", Faces.getRequestParameter("go"));
            }
        } catch (StaleMarkException e) {
            mistakes.add("mark:known", "withdrawal.stale");
            Faces.getResponse().setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    private void mark(Actor editor) {
        String version = Params.text(typed.text("version"));
        Matcher number = VERSION.matcher(version == null ? "1" : version);
        if (!number.matches()) {
            mistakes.add("mark:version", "withdrawal.version.wrong", version);
        }
        if (isRight("mark:reason", typed.text("reason"), "withdrawal.reason.missing")) {
            service.mark(editor, arxivId, known(), version == null ? null : Integer.valueOf(number.group(1)), Params.text(typed.text("reason")));
            lead("withdrawal-marked");
        }
    }

    private void unmark(Actor editor) {
        if (isRight("unmark:note", typed.text("note"), "withdrawal.note.missing")) {
            service.unmark(editor, arxivId, known(), Params.text(typed.text("note")));
            lead("withdrawal-unmarked");
        }
    }

    private boolean isRight(String field, String reason, String missing) {
        String text = Params.text(reason);
        if (text == null) {
            mistakes.add(field, missing);
        }
        mistakes.fits(field, FieldLimit.REASON, text);
        if (!mistakes.isNone()) {
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return mistakes.isNone();
    }

    private void lead(String done) {
        page.leadTo(Routes.PAPER_WITHDRAWAL.path(arxivId), done);
    }

    private Long known() {
        String known = Params.text(typed.text("known"));
        return known == null ? null : (long) TypedNumber.of(known).orElse(-1);
    }

    /** @return arXiv identifier without version */
    public String getArxivId() {
        return arxivId;
    }

    /** @return the title of the paper on its newest day */
    public String getTitle() {
        return Prose.plainLine(ShownTitle.of(days.get(0).title(), arxivId));
    }

    /** @return the days that have the paper, the newest first */
    public List<DeskRow> getDays() {
        return days;
    }

    /** @return the marks that the paper has or had */
    public WithdrawalHistory getHistory() {
        return history;
    }

    /** @return the mark that the paper has; null if it has none */
    public AuthorWithdrawalRow getMark() {
        return history.now();
    }

    /** @return the text of the version field */
    public String getVersion() {
        AuthorWithdrawalRow mark = getMark();
        return typed.text("version") != null ? typed.text("version") : mark == null || mark.version() == null ? "" : "v" + mark.version();
    }

    /** @return the text of the reason field */
    public String getReason() {
        AuthorWithdrawalRow mark = getMark();
        return typed.text("reason") != null ? typed.text("reason") : mark == null ? "" : mark.reason();
    }
}
