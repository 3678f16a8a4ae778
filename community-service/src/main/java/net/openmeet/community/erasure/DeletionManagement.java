package net.openmeet.community.erasure;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import net.openmeet.community.account.Account;
import net.openmeet.community.account.AccountManagement;
import net.openmeet.community.wayin.OwnerNotices;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.work.Work;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The wish of owners to have their accounts deleted. Each call is one transaction, the mails included. */
@Service
@EnableConfigurationProperties(ErasureSettings.class)
public class DeletionManagement {

    private final AccountManagement accounts;
    private final OwnerNotices notices;
    private final Work work;
    private final ErasureSettings settings;
    private final Clock clock;

    DeletionManagement(
            AccountManagement accounts, OwnerNotices notices, Work work, ErasureSettings settings, Clock clock) {
        this.accounts = accounts;
        this.notices = notices;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    /** Has an account be deleted after the waiting period, and tells its owner. Asked again, the time stays. */
    @Transactional
    public DeletionResult delete(UUID accountId, Locale language) {
        Account account = accounts.lock(accountId).orElse(null);
        if (account == null) {
            return new DeletionResult.NoAccount();
        }
        if (account.deletesAt() != null) {
            return new DeletionResult.Decided(account.deletesAt());
        }
        Instant due = clock.instant().plus(settings.waitingPeriod());
        accounts.deleteAt(accountId, due, Change.by(accountId));
        work.enqueue(
                ErasingAccounts.KIND,
                accountId.toString(),
                new ErasureDue(accountId, due, Uuids.next(), Map.of()),
                due);
        notices.deletionBegun(accountId, due, language);
        return new DeletionResult.Decided(due);
    }

    /** Has an account stay whose deletion was asked for, unless that has begun. */
    @Transactional
    public DeletionResult restore(UUID accountId) {
        Account account = accounts.lock(accountId).orElse(null);
        if (account == null) {
            return new DeletionResult.NoAccount();
        }
        Instant due = account.deletesAt();
        if (due != null && !clock.instant().isBefore(due)) {
            return new DeletionResult.TooLate();
        }
        accounts.deleteAt(accountId, null, Change.by(accountId));
        return new DeletionResult.Decided(null);
    }
}
