package org.dailypapers.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.content.ArxivId;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.view.AbsenceRepository;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.HistoryRepository;
import org.dailypapers.digest.view.RevisionRow;
import org.dailypapers.digest.view.RevisionView;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.NotFound;

/** Entries and their revisions in the API. Without a token only what is published is visible; with an editor's token, everything. */
@Path("entries/{date}/{arxivId: [^/]+(?:/\\d{7})?}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EntryResource {

    @Inject
    private EntryRepository entries;

    @Inject
    private DeskRepository desk;

    @Inject
    private HistoryRepository history;

    @Inject
    private AbsenceRepository absences;

    @Inject
    private PeopleService people;

    @Inject
    private EntryCorrections corrections;

    @Inject
    private Visitor visitor;

    @PathParam("date")
    private String date;

    @PathParam("arxivId")
    private String arxivId;

    /**
     * @param headers the headers of the request
     * @return the published entry, or with a token its newest revision; 304 without content if the client already has it
     */
    @GET
    public Response entry(@Context HttpHeaders headers) {
        EntryJson entry = current();
        String tag = EntryTag.of(entry);
        boolean known = EntryTag.isKnown(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag);
        return (known ? Response.notModified() : Response.ok(entry)).header(HttpHeaders.ETAG, tag).build();
    }

    /** @return the revisions of the entry, newest first */
    @GET
    @Path("revisions")
    public Revisions revisions() {
        List<RevisionRow> rows = history.revisions(key(), sight());
        if (rows.isEmpty()) {
            throw absences.entry(key(), sight());
        }
        return new Revisions(RevisionJson.of(rows, people));
    }

    /**
     * @param number the number of a revision
     * @return the revision with its content
     */
    @GET
    @Path("revisions/{number: [1-9][0-9]{0,8}}")
    public RevisionContentJson revision(@PathParam("number") int number) {
        RevisionView view = history.revision(key(), number, sight()).orElseThrow(() -> absences.entry(key(), sight()));
        return RevisionContentJson.of(RevisionJson.of(List.of(view.row()), people).get(0), view.content());
    }

    /**
     * Corrects the entry.
     *
     * @param ifMatch the newest revision that the script knows: the entity tag of a response, or its number in quotation marks
     * @param body a {@link CorrectionJson}
     * @return the entry after the correction
     * @throws IOException if the body cannot be read
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body) throws IOException {
        corrections.save(visitor.require(Role.EDITOR), key(), ifMatch, body);
        EntryJson entry = current();
        return Response.ok(entry).header(HttpHeaders.ETAG, EntryTag.of(entry)).build();
    }

    private EntryJson current() {
        return (visitor.actor().isEmpty() ? entries.find(key()).map(EntryJson::of) : desk.find(key()).map(EntryJson::of))
                .orElseThrow(() -> absences.entry(key(), sight()));
    }

    private Audience sight() {
        return visitor.actor().isEmpty() ? Audience.READER : Audience.DESK;
    }

    private EntryKey key() {
        String id = ArxivId.of(arxivId).filter(arxivId::equals).orElseThrow(NotFound::new);
        return new EntryKey(Optional.ofNullable(Params.date(date)).orElseThrow(NotFound::new), id);
    }

    /**
     * The revisions of an entry.
     *
     * @param items the revisions, newest first
     */
    public record Revisions(List<RevisionJson> items) {
    }
}
