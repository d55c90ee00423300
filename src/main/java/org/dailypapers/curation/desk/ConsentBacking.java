package org.dailypapers.curation.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.digest.view.PolicyRepository;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.TypedForm;
import org.dailypapers.digest.view.PolicyRepository.Restricted;
import org.dailypapers.platform.problem.HttpStatus;
import org.omnifaces.util.Faces;

/**
 * The authors of sources whose licence forbids derivatives. For each there is a form with which an admin confirms that the author agrees
 * to corrections.
 */
@Named
@RequestScoped
public class ConsentBacking {

    @Inject
    private PolicyService service;
    @Inject
    private PolicyRepository policies;
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

    private List<Restricted> authors;
    private Map<Long, String> names;

    /** Handles the form that was submitted, and loads the authors. */
    void load() {
        authors = policies.restricted();
        if ("consent".equals(Faces.getRequestParameter("go")) && Faces.getRequest().getMethod().equals("POST")) {
            consent(Faces.getRequestParameter("author"), Params.text(Faces.getRequestParameter("note")));
        }
        Set<Long> admins = authors.stream().map(Restricted::agreement).filter(Objects::nonNull)
                .map(PolicyRepository.Agreement::personId).collect(Collectors.toSet());
        names = people.displayNames(admins);
    }

    private void consent(String author, String note) {
        Optional<Restricted> asked = authors.stream().filter(one -> one.author().equals(author) && !one.agreed()).findFirst();
        if (asked.isEmpty()) {
            refuse("consent", HttpServletResponse.SC_CONFLICT, "settings.consent.gone");
            return;
        }
        String field = "consent:note-" + authors.indexOf(asked.get());
        if (note == null) {
            refuse(field, HttpStatus.UNPROCESSABLE_CONTENT, "settings.consent.note.missing");
        } else if (!mistakes.fits(field, FieldLimit.REASON, note)) {
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } else {
            service.consent(visitor.require(Role.ADMIN), author, note);
            page.leadTo(Routes.DESK_SETTINGS.path(), "consent");
        }
    }

    private void refuse(String field, int status, String key) {
        mistakes.add(field, key);
        Faces.getResponse().setStatus(status);
    }

    /** @return the authors of such sources */
    public List<Restricted> getAuthors() {
        return authors;
    }

    /**
     * @param author an author who agreed
     * @return the display name of the admin who confirmed that
     */
    public String admin(Restricted author) {
        return names.getOrDefault(author.agreement().personId(), "?");
    }

    /**
     * @param author an author
     * @return the note on how this is known, as typed
     */
    public String typed(Restricted author) {
        return author.author().equals(typed.text("author")) ? typed.text("note") : "";
    }
}
