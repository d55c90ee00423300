package org.dailypapers.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dailypapers.account.Actor;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.act.DerivativesException;
import org.dailypapers.digest.act.StaleException;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.view.AbsenceRepository;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.problem.Refused;

/** Saves corrections from scripts, and turns refusals into errors of the API. */
@ApplicationScoped
public class EntryCorrections {

    @Inject
    private DeskRepository desk;

    @Inject
    private AbsenceRepository absences;

    @Inject
    private DeskService service;

    /**
     * Saves a correction, unless it is what the newest revision says.
     *
     * @throws Refused if nothing was saved, with the reason; if there is a newer revision, also with its tag
     * @throws NotFound if there is no such entry
     */
    void save(Actor editor, EntryKey key, String ifMatch, InputStream body) throws IOException {
        DeskEntry found = desk.find(key).orElseThrow(() -> absent(key));
        EntryJson newest = EntryJson.of(found);
        int loaded = EntryTag.revision(ifMatch);
        if (loaded != newest.summary().revision()) {
            throw stale(newest);
        }
        CorrectionJson correction = new CorrectionJson(JsonBody.object(body), newest, found.content());
        if (correction.content().equals(found.content())) {
            return;
        }
        try {
            service.correct(editor, key, loaded, Origin.EDIT, correction.content(), correction.reason());
        } catch (StaleException e) {
            throw stale(newest(key));
        } catch (NotFound e) {
            throw absent(key);
        } catch (DerivativesException e) {
            throw new Refused(Response.Status.FORBIDDEN.getStatusCode(), "error.api.derivatives",
                    Objects.toString(e.attribution().author(), "?"), e.attribution().licence());
        }
    }

    private EntryJson newest(EntryKey key) {
        return desk.find(key).map(EntryJson::of).orElseThrow(() -> absent(key));
    }

    private RuntimeException absent(EntryKey key) {
        return absences.moved(key).<RuntimeException>map(now -> new Refused(Response.Status.CONFLICT.getStatusCode(), "error.api.moved", now.arxivId()))
                .orElseGet(NotFound::new);
    }

    private static Refused stale(EntryJson newest) {
        return new Refused(Response.Status.PRECONDITION_FAILED.getStatusCode(),
                Map.of(HttpHeaders.ETAG, EntryTag.of(newest)), List.of(), "error.api.stale",
                Integer.toString(newest.summary().revision()));
    }
}
