package org.dailypapers.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.dailypapers.content.ArxivId;
import org.dailypapers.digest.view.AbsenceRepository;
import org.dailypapers.digest.view.EntryQuery;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.PublicAddress;

/** Papers and their entries in the API. */
@Path("papers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaperResource {

    private static final List<String> PARAMETERS = List.of("q", "from", "to", "votes", "author", "status", "sort", "size");

    @Inject
    private EntryRepository entries;

    @Inject
    private PublicAddress publicAddress;

    @Inject
    private AbsenceRepository absences;

    @Context
    private UriInfo uri;

    /** @return a page of the entries that match the query parameters, which are those of the table of papers */
    @GET
    public PaperPage list() {
        EntryQuery query = EntryQuery.of(name -> uri.getQueryParameters().getFirst(name));
        EntryRepository.Listed<EntryView> page = entries.views(query.filter(), query.sort(), query.offset(), query.size());
        query.checkPage(page.total());
        return new PaperPage(page.items().stream().map(EntryJson::of).toList(), page.total(),
                query.page() < query.pages(page.total())
                        ? publicAddress.page("papers", PARAMETERS, uri.getQueryParameters()::getFirst, query.page() + 1) : null);
    }

    /**
     * @param id arXiv identifier, with or without version
     * @return the paper
     */
    @GET
    @Path("{id: [^/]+(?:/\\d{7}(?:v\\d+)?)?}")
    public Paper paper(@PathParam("id") String id) {
        String arxivId = ArxivId.of(id).orElseThrow(NotFound::new);
        List<EntryView> found = entries.paper(arxivId);
        if (found.isEmpty()) {
            throw absences.paper(arxivId);
        }
        return new Paper(arxivId, found.stream().map(EntryJson::of).toList());
    }

    /**
     * A page of entries.
     *
     * @param items the entries
     * @param total the number of entries on all pages
     * @param next the address of the next page; null on the last page
     */
    public record PaperPage(List<EntryJson> items, long total, String next) {
    }

    /**
     * A paper.
     *
     * @param arxivId arXiv identifier without version
     * @param entries its entries, newest first
     */
    public record Paper(String arxivId, List<EntryJson> entries) {
    }
}
