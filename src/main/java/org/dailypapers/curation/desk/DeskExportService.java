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

/** Reads all entries that match the filters of the desk's table, as of one moment. */
@ApplicationScoped
public class DeskExportService {

    @Inject
    private DeskRepository desk;

    @Inject
    private PeopleService people;

    /**
     * @param asked the query; its page is ignored
     * @param line receives each entry; it must return soon, as the database connection stays open meanwhile
     */
    @Transactional
    public void each(DeskQuery asked, Consumer<DeskLine> line) {
        Map<Long, String> names = people.accounts().stream().collect(Collectors.toMap(Account::id, Account::displayName));
        desk.each(asked.filter(), asked.sort(), row -> line.accept(DeskLine.of(row, names)));
    }
}
