package org.dailypapers.curation.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.digest.Status;
import org.dailypapers.digest.desk.DeskSort;
import org.dailypapers.digest.desk.DeskState;
import org.dailypapers.digest.view.EntryQuery;
import org.dailypapers.platform.page.Words;

/** The choices that the desk's table offers. */
@Named
@RequestScoped
public class DeskChoices {

    @Inject
    private Words words;

    /** @return the keys of the statuses of a revision */
    public List<String> getStatuses() {
        return Arrays.stream(Status.values()).map(Status::key).toList();
    }

    /** @return the keys of the states that the desk can filter by */
    public List<String> getStates() {
        return Arrays.stream(DeskState.values()).map(DeskState::key).toList();
    }

    /** @return the page sizes to choose from */
    public List<Integer> getSizes() {
        return Arrays.stream(EntryQuery.SIZES).boxed().toList();
    }

    /** @return all columns */
    public DeskColumn[] getColumns() {
        return DeskColumn.values();
    }

    /**
     * @param now the current sort order of the table
     * @return the orders to choose from: both directions of each column, and the current one if it has several keys
     */
    public List<Order> orders(DeskSort now) {
        Stream<Order> single = Arrays.stream(DeskSort.Column.values())
                .flatMap(column -> Stream.of(column.first(), column.first().reversed()))
                .map(key -> new Order(key.key(), DeskChips.direction(key, words)));
        Optional<Order> several = Optional.of(now).filter(sort -> sort.keys().size() > 1).map(sort -> new Order(sort.key(),
                String.join(", ", sort.keys().stream().map(key -> DeskChips.direction(key, words)).toList())));
        return Stream.concat(several.stream(), single).toList();
    }

    /**
     * A sort order to choose.
     *
     * @param key its name in addresses
     * @param text its name in words
     */
    public record Order(String key, String text) {
    }
}
