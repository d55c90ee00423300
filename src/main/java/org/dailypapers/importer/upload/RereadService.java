package org.dailypapers.importer.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.digest.view.DayRepository;
import org.dailypapers.digest.view.DayRepository.KeptSource;
import org.dailypapers.importer.run.UploadPath;

/**
 * Collects stored sources that only earlier versions of the reader have read, so that an admin can have them read again. They form an
 * upload whose files stay where they are stored.
 */
@ApplicationScoped
@Transactional
public class RereadService {

    @Inject
    private UploadRepository uploads;

    @Inject
    private DayRepository days;

    /**
     * Collects the newest sources of days, without reading them yet.
     *
     * @param admin who requests it
     * @param from the first day; null for all
     * @param to the last day; null for all
     * @return the number of the upload; empty if the present version of the reader has read all of them. If there are more days
     *     than an upload may have, it has the first ones
     */
    public Optional<Long> begin(Actor admin, LocalDate from, LocalDate to) {
        long person = admin.require(Role.ADMIN).id();
        List<KeptSource> sources = days.unread(from, to, Limits.USUAL.files());
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        Upload upload = uploads.keep(Upload.ofSources(person, Instant.now()));
        Set<String> paths = new HashSet<>();
        for (KeptSource source : sources) {
            String path = paths.add(source.path()) ? source.path() : UploadPath.apart(source.date().toString(), source.path());
            paths.add(path);
            uploads.keep(new UploadFile(upload, path, source.date()));
        }
        return Optional.of(upload.id());
    }
}
