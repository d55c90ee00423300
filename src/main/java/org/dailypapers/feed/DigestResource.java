package org.dailypapers.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.dailypapers.digest.erasure.ErasureRepository;
import org.dailypapers.digest.erasure.Tombstone;
import org.dailypapers.digest.view.AbsenceRepository;
import org.dailypapers.digest.view.DayCount;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.digest.view.DigestView;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.digest.view.UnpublishedEntry;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.PublicAddress;

/** Digests in the API. */
@Path("digests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DigestResource {

    private static final int PAGE = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    @Inject
    private DigestRepository digests;

    @Inject
    private EntryRepository entries;

    @Inject
    private PublicAddress publicAddress;

    @Inject
    private ErasureRepository erasures;

    @Inject
    private AbsenceRepository absences;

    @Context
    private UriInfo uri;

    /**
     * @param from the first day, YYYY-MM-DD; may be null
     * @param to the last day, YYYY-MM-DD; may be null
     * @param page the page number, from 1; may be null
     * @return the days with a digest, newest first, 100 per page
     */
    @GET
    public DigestPage list(@QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("page") String page) {
        LocalDate first = Params.date(from);
        LocalDate last = Params.date(to);
        Integer given = Params.number(page, 1, "error.page");
        int number = given == null ? 1 : given;
        List<DayCount> days = digests.newestDays(first == null ? EARLIEST : first, last == null ? LATEST : last,
                (int) Math.min(Integer.MAX_VALUE, (number - 1L) * PAGE), PAGE + 1);
        if (days.isEmpty() && number > 1) {
            throw new BadRequest("error.page.empty", String.valueOf(number));
        }
        String next = days.size() > PAGE ? publicAddress.page("digests", List.of("from", "to"), uri.getQueryParameters()::getFirst, number + 1) : null;
        return new DigestPage(days.stream().limit(PAGE).map(day -> new Item(day.date().toString(), day.papers())).toList(),
                next);
    }

    /**
     * @param date the day, YYYY-MM-DD
     * @return its digest
     */
    @GET
    @Path("{date}")
    public Digest digest(@PathParam("date") String date) {
        LocalDate day = Params.date(date);
        DigestView digest = digests.find(day).orElseThrow(() -> absences.day(day));
        return new Digest(digest.date().toString(), Source.of(digest),
                entries.day(digest.date(), EntrySort.DATE).stream().map(EntryJson::of).toList(),
                erasures.of(day).stream().map(Erased::of).toList(),
                absences.of(day).stream().map(Unpublished::of).toList());
    }

    /**
     * A page of days.
     *
     * @param items the days
     * @param next the address of the next page; null on the last page
     */
    public record DigestPage(List<Item> items, String next) {
    }

    /**
     * A day.
     *
     * @param date the day, YYYY-MM-DD
     * @param papers how many papers it has
     */
    public record Item(String date, int papers) {
    }

    /**
     * A digest.
     *
     * @param date the day, YYYY-MM-DD
     * @param source the file it was read from
     * @param papers its entries, in order
     * @param erased the entries that were erased under a legal demand
     * @param unpublished the entries that were unpublished
     */
    public record Digest(String date, Source source, List<EntryJson> papers, List<Erased> erased,
            List<Unpublished> unpublished) {
    }

    /**
     * An entry that was erased.
     *
     * @param arxivId arXiv identifier without version
     * @param erasedAt when it was erased, ISO 8601 in UTC
     */
    public record Erased(String arxivId, String erasedAt) {
        static Erased of(Tombstone tombstone) {
            return new Erased(tombstone.key().arxivId(), tombstone.at().toString());
        }
    }

    /**
     * An entry that was unpublished.
     *
     * @param arxivId arXiv identifier without version
     * @param unpublishedAt when it was, ISO in UTC
     * @param reason what readers are told of the reason; null if nothing
     */
    public record Unpublished(String arxivId, String unpublishedAt, String reason) {
        static Unpublished of(UnpublishedEntry entry) {
            return new Unpublished(entry.arxivId(), entry.at().toString(), entry.reason());
        }
    }

    /**
     * The source of a digest.
     *
     * @param name its path below the import folder
     * @param sha256 the SHA-256 of its bytes, 64 hex digits
     * @param author the author of its text; null if unknown
     * @param address where it was published; null if unknown
     * @param licence the terms of its use; null if unknown
     */
    public record Source(String name, String sha256, String author, String address, String licence) {
        static Source of(DigestView digest) {
            return new Source(digest.path(), digest.sha256(), digest.attribution().author(),
                    digest.attribution().address(), digest.attribution().licence());
        }
    }
}
