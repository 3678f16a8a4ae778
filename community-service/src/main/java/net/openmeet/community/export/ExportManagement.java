package net.openmeet.community.export;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.account.AccountManagement;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.work.Work;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people are told of themselves, asked for and found. Each call is one transaction; none of them touches a file. */
@Service
@EnableConfigurationProperties({ExportSettings.class, ServiceAddresses.class})
public class ExportManagement {

    private static final Duration COUNTED = Duration.ofDays(1);

    private final AccountManagement accounts;
    private final PersonalExports exports;
    private final Work work;
    private final ExportSettings settings;
    private final Clock clock;

    ExportManagement(
            AccountManagement accounts, PersonalExports exports, Work work, ExportSettings settings, Clock clock) {
        this.accounts = accounts;
        this.exports = exports;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    /** Has all that is known of an account be collected, unless that is under way. */
    @Transactional
    public ExportResult request(UUID accountId, Locale language) {
        if (accounts.lock(accountId).isEmpty()) {
            return new ExportResult.NoAccount();
        }
        Optional<PersonalExport> beingMade = exports.beingMade(accountId);
        if (beingMade.isPresent()) {
            return new ExportResult.Begun(beingMade.get());
        }
        Instant now = clock.instant();
        if (exports.countSince(accountId, now.minus(COUNTED)) >= settings.mostADay()) {
            return new ExportResult.TooMany(settings.mostADay());
        }
        var export = new PersonalExport(Uuids.next(), accountId, now, null);
        exports.add(export);
        work.enqueue(
                CollectingExports.KIND,
                export.id().toString(),
                new ExportDue(export.id(), accountId, language.toLanguageTag()));
        return new ExportResult.Begun(export);
    }

    /** Those of an account that aren't over, the last one first. */
    @Transactional(readOnly = true)
    public List<PersonalExport> of(UUID accountId) {
        return exports.of(accountId, clock.instant());
    }

    /** One of an account's; nobody else's. */
    @Transactional(readOnly = true)
    public Optional<PersonalExport> find(UUID accountId, UUID id) {
        return exports.of(accountId, clock.instant()).stream()
                .filter(export -> export.id().equals(id))
                .findFirst();
    }
}
