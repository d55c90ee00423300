package org.dailypapers.importer.web;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.importer.run.ImportWords;
import org.dailypapers.importer.upload.RereadService;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.route.SeeOther;

/** The form that has kept sources read again. */
@Named
@RequestScoped
public class RereadBacking {

    @Inject
    private RereadService rereads;
    @Inject
    private ImportWords words;
    @Inject
    private Visitor visitor;
    @Inject
    private Mistakes mistakes;

    private LocalDate from;
    private LocalDate to;

    /** Gathers the days, and leads to the preview. */
    public void begin() {
        Optional<Long> upload = rereads.begin(visitor.require(Role.ADMIN), from, to);
        if (upload.isPresent()) {
            SeeOther.to(words.upload(upload.get()));
        } else {
            mistakes.add("reread:from", "imports.reread.none");
        }
    }

    /** @return the first day; null for no limit */
    public LocalDate getFrom() {
        return from;
    }

    /** @param from the first day; null for no limit */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** @return the last day; null for no limit */
    public LocalDate getTo() {
        return to;
    }

    /** @param to the last day; null for no limit */
    public void setTo(LocalDate to) {
        this.to = to;
    }
}
