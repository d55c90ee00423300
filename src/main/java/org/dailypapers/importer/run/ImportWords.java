package org.dailypapers.importer.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.dailypapers.account.PeopleService;
import org.dailypapers.digest.undo.RunEntry;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.content.read.Diagnostic.Code;

/** Texts and links for the pages about imports. */
@Named
@RequestScoped
public class ImportWords {

    private static final int MINUTE = 60;

    @Inject
    private Page page;

    @Inject
    private PeopleService people;

    private final Map<Long, String> names = new HashMap<>();

    /** Loads the names of people with one query. */
    public void know(Collection<Long> ids) {
        names.putAll(people.displayNames(ids.stream().filter(Objects::nonNull).distinct().toList()));
    }

    /**
     * @param id a person whose name was loaded; null for the application itself
     * @return the name shown
     */
    public String who(Long id) {
        return id == null ? text("audit.nobody") : names.getOrDefault(id, "?");
    }

    /**
     * @param code the code of a diagnostic
     * @param arguments the arguments of its message, one on each line
     * @return the message
     */
    public String message(Code code, String arguments) {
        return text("diagnostic." + code.name(), (Object[]) arguments.split(ImportDiagnostic.SEPARATOR));
    }

    /**
     * @param duration how long something took
     * @return the same in minutes and seconds
     */
    public String duration(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < MINUTE ? text("imports.seconds", seconds) : text("imports.minutes", seconds / MINUTE, seconds % MINUTE);
    }

    /**
     * @param upload the number of an upload
     * @return the address of its preview
     */
    public String upload(long upload) {
        return page.link(Routes.UPLOAD.path(upload));
    }

    /**
     * @param upload the number of an upload
     * @param date one of its days
     * @return the address of that day's preview
     */
    public String day(long upload, LocalDate date) {
        return page.link(Routes.UPLOAD_DAY.path(upload, date));
    }

    /**
     * @param run the number of a run
     * @return the address of its report
     */
    public String run(long run) {
        return page.link(Routes.IMPORT_RUN.path(run));
    }

    /**
     * @param run the number of a run
     * @return the address of the page that shows what undoing it would do
     */
    public String undo(long run) {
        return page.link(Routes.IMPORT_UNDO.path(run));
    }

    /**
     * @param entry an entry that a run changed
     * @return the address where its revision is compared with the one before
     */
    public String compare(RunEntry entry) {
        return page.link(Routes.DESK_COMPARE.path(entry.date(), entry.arxivId(), entry.revision() - 1, entry.revision()));
    }

    /** @return the address that takes uploads */
    public String getUploading() {
        return page.link(Routes.UPLOADING.path());
    }

    private String text(String key, Object... arguments) {
        return Messages.get(page.getLocale(), key, arguments);
    }
}
