package org.dailypapers.curation.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.content.ShownTitle;
import org.dailypapers.content.html.Prose;
import org.dailypapers.curation.desk.DeskEntries;
import org.dailypapers.digest.desk.DeskRow;
import org.dailypapers.digest.view.AuthorWithdrawalRepository;
import org.dailypapers.digest.view.AuthorWithdrawalRow;
import org.dailypapers.digest.view.WithdrawalHistory;
import org.dailypapers.platform.route.TypedForm;

/** The page on which an editor marks a paper as withdrawn by its authors, changes the mark, or removes it. */
@Named
@RequestScoped
public class AuthorWithdrawalBacking {

    @Inject
    private AuthorWithdrawalRepository marks;
    @Inject
    private DeskEntries entries;
    @Inject
    private AuthorWithdrawalFormBacking form;
    @Inject
    private PeopleService people;
    @Inject
    private Visitor visitor;
    @Inject
    private TypedForm typed;

    private List<DeskRow> days;
    private WithdrawalHistory history;

    /** Loads the paper that the address names. */
    public void load() {
        visitor.require(Role.EDITOR);
        days = entries.paper(form.arxivId());
        history = WithdrawalHistory.of(marks.history(form.arxivId()), people::displayNames);
        form.setKnown(getMark() == null ? null : Long.toString(getMark().id()));
        if (getMark() != null && typed.text("mark") == null) {
            form.setVersion(getMark().version());
            form.setReason(getMark().reason());
        }
    }

    /** @return arXiv identifier without version */
    public String getArxivId() {
        return form.arxivId();
    }

    /** @return the title of the paper on its newest day */
    public String getTitle() {
        return Prose.plainLine(ShownTitle.of(days.get(0).title(), getArxivId()));
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
}
