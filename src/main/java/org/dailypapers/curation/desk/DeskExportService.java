package org.dailypapers.curation.desk;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.account.Account;
import org.dailypapers.account.PeopleService;
import org.dailypapers.digest.desk.DeskRepository;

/** Reads all that the desk's table lets through, as it is at one moment. */
@ApplicationScoped
public class DeskExportService {

    @Inject
    private DeskRepository desk;

    @Inject
    private PeopleService people;

    /**
     * @param asked which entries, in which order; the page does not count
     * @param line takes each of them, soon, as the database waits for it
     */
    @Transactional
    public void each(DeskQuery asked, Consumer<DeskLine> line) {
        Map<Long, String> names = people.accounts().stream().collect(Collectors.toMap(Account::id, Account::displayName));
        desk.each(asked.filter(), asked.sort(), row -> line.accept(DeskLine.of(row, names)));
    }
}
