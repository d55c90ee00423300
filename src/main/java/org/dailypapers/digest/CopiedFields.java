package org.dailypapers.digest;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;

import org.dailypapers.content.Content;

/** The fields of an entry that are copied from the revision it shows, so that tables can sort and search by them. */
@MappedSuperclass
public abstract class CopiedFields {

    private String title;

    private String titleKey;

    private String authors;

    private String searchKey;

    private Integer votes;

    private String thumbnail;

    private String video;

    private String lead;

    @ElementCollection
    @CollectionTable(name = "entry_author", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<EntryAuthor> authorNames = new ArrayList<>();

    /** The title of the shown content; null if it has none. */
    public String title() {
        return title;
    }

    /** Copies the fields of a content. The authors are written only if they changed. */
    void copy(Content content) {
        EntryColumns columns = EntryColumns.of(content);
        title = columns.title();
        titleKey = columns.titleKey();
        votes = columns.votes();
        thumbnail = columns.thumbnail();
        video = columns.video();
        lead = columns.lead();
        searchKey = columns.searchKey();
        if (!columns.authors().equals(authors)) {
            authors = columns.authors();
            authorNames.clear();
            authorNames.addAll(columns.authorNames());
        }
    }
}
