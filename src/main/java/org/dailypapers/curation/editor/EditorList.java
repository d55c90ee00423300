package org.dailypapers.curation.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.curation.desk.DeskQuery;
import org.dailypapers.curation.queue.Attention;
import org.dailypapers.curation.queue.QueueCount;
import org.dailypapers.curation.queue.QueueFilter;
import org.dailypapers.curation.queue.QueuePlace;
import org.dailypapers.curation.queue.QueuePlaceRepository;
import org.dailypapers.curation.queue.QueuePosition;
import org.dailypapers.curation.queue.QueueQuery;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.desk.ListPosition;
import org.dailypapers.digest.view.EntryFilter;
import org.dailypapers.platform.page.Pager;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;

/** The list that an editor works through, with the entries before and after. */
@Named
@RequestScoped
public class EditorList {

    private static final QueueFilter CONFLICTS = new QueueFilter(EntryFilter.ALL, null, Attention.CONFLICT, null);

    @Inject
    private DeskRepository desk;
    @Inject
    private QueuePlaceRepository worst;
    @Inject
    private Page page;
    @Inject
    private Words words;

    private ListPosition place;
    private QueuePlace inQueue;
    private boolean queue;
    private String check;
    private int size;
    private String query;
    private String next;

    /**
     * Takes the parameters of the list from the address or the form.
     *
     * @param listed the query of the list's address; null if the list is the day
     * @param following the entry that came next when the form was shown, or in the queue the position to continue from; may be null
     */
    void take(String listed, String following) {
        this.query = listed;
        this.next = following;
    }

    /** Takes the queue of conflicts, unless the address or the form names another list. */
    void orConflicts(long me) {
        query = query == null || query.isEmpty() ? new QueueQuery(CONFLICTS, 1).list(me) : query;
    }

    void load(EntryKey key, long me) {
        Optional<QueueQuery> asked = QueueQuery.ofList(query, me);
        queue = asked.isPresent();
        if (queue) {
            size = Pager.USUAL_SIZE;
            check = asked.get().filter().check();
            inQueue = worst.place(asked.get().filter(), key, QueuePosition.of(next).orElse(null), me);
            place = inQueue.place();
            return;
        }
        DeskQuery list = DeskQuery.ofList(query, key.date());
        size = list.size();
        place = desk.place(list.filter(), list.sort(), key).orElse(null);
    }

    /** @return the query of the list's address; null if the list is the day */
    public String getQuery() {
        return query;
    }

    /** @return the entry's place in the list; null if it is no longer in it */
    public ListPosition getPlace() {
        return place == null || place.number() == 0 ? null : place;
    }

    /** @return that place as text, or an empty text */
    public String getPlaceText() {
        if (getPlace() == null) {
            return "";
        }
        boolean more = queue && QueueCount.of(place.total()).more();
        return words.text(more ? "editor.place.more" : "editor.place", more ? QueueCount.FAR : place.total(), number());
    }

    private int number() {
        return queue ? QueueCount.of(place.number()).number() : place.number();
    }

    /** @return the check that the queue is filtered by; null if it is not, or if the list is not the queue */
    String getCheck() {
        return check;
    }

    /** @return whether the list is the queue */
    public boolean isQueue() {
        return queue;
    }

    /** @return the address of the list in the desk's table or in the queue, on the page that has the entry */
    public String getTableLink() {
        if (queue) {
            return page.link(Routes.QUEUE.path(), QueueQuery.parameters(query), "page", getTablePage());
        }
        return query == null || query.isBlank() ? page.link(Routes.DESK_PAPERS.path())
                : page.link(Routes.DESK_PAPERS.path(), DeskQuery.parameters(query), "page", getTablePage());
    }

    /** The page that has the entry; null for the first. */
    private Integer getTablePage() {
        return place == null || number() <= size ? null : (number() - 1) / size + 1;
    }

    /** @return the address of the editor of the entry before; null on the first */
    public String getPreviousLink() {
        return place == null || place.previous() == null ? null : link(place.previous(), null, null, Map.of());
    }

    /** @return the address of the editor of the entry after; null on the last, or if nothing else is left in the queue */
    public String getNextLink() {
        return place == null || place.next() == null ? null : link(place.next(), null, null, again(Map.of()));
    }

    /** @return whether the next entry is the first of the queue again */
    public boolean isAgain() {
        return queue && inQueue.again();
    }

    /** @return whether the list is the queue and it has no other entry left for this editor */
    public boolean isDone() {
        return queue && place.next() == null;
    }

    /** @return the position to continue from, as a field of the form; null if there is none */
    public String getNext() {
        if (queue) {
            return inQueue.at() == null ? null : inQueue.at().toString();
        }
        return place == null || place.next() == null ? null : place.next().toString();
    }

    private Map<String, String> again(Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>(more);
        if (isAgain()) {
            parameters.put("again", "true");
        }
        return parameters;
    }

    /**
     * @param key an entry
     * @param done the name of a message; null for none
     * @return the address of its editor, in this list
     */
    public String here(EntryKey key, String done) {
        return here(key, done, Map.of());
    }

    /** The same, with further parameters. */
    String here(EntryKey key, String done, Map<String, String> more) {
        return link(key, done, QueueQuery.isList(query) ? next : null, more);
    }

    private String link(EntryKey key, String done, String following, Map<String, String> more) {
        return link(Routes.EDITOR, key, done, following, more);
    }

    private String link(Routes route, EntryKey key, String done, String following, Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("list", query);
        parameters.put("next", following);
        parameters.put("done", done);
        parameters.putAll(more);
        return page.link(route.path(key.date(), key.arxivId()), parameters);
    }

    /**
     * @param parameters parameters of an address
     * @return these parameters and that of the list
     */
    Map<String, String> with(Map<String, String> parameters) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put("list", query);
        return more;
    }

    /**
     * The address of the next entry. The action may have removed this entry from the list, so the form has the position to continue
     * from.
     *
     * @param more further parameters of the address
     */
    String onward(EntryKey key, String done, Map<String, String> more, long me) {
        if (QueueQuery.isList(query)) {
            load(key, me);
            return place == null || place.next() == null ? here(key, done, more) : link(place.next(), done, null, again(more));
        }
        return following().map(one -> link(one, done, null, more)).orElseGet(() -> link(key, done == null ? "last" : done + "-last", null, more));
    }

    /**
     * The address of the next conflict, if the list is the queue of conflicts; otherwise of the next entry of the list.
     */
    String onwardFromConflict(EntryKey key, String done, long me) {
        boolean conflicts = QueueQuery.ofList(query, me).filter(list -> list.filter().attention() == Attention.CONFLICT).isPresent();
        String address = onward(key, done, Map.of(), me);
        return conflicts && place.next() != null ? link(Routes.EDITOR_CONFLICT, place.next(), done, null, again(Map.of())) : address;
    }

    private Optional<EntryKey> following() {
        return EntryKey.of(next);
    }
}
