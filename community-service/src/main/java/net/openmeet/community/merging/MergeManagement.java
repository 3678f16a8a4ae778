package net.openmeet.community.merging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.community.account.Account;
import net.openmeet.community.account.AccountManagement;
import net.openmeet.community.wayin.OwnerNotices;
import net.openmeet.platform.erasure.AccountMerge;
import net.openmeet.platform.erasure.AccountMerging;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.security.Suspensions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has accounts go into others of the same person. Each call is one transaction, the facts and mails included. */
@Service
public class MergeManagement {

    private static final Duration GOOD = Duration.ofMinutes(10);

    private final MergeOffers offers;
    private final MergedWaysInCatalogue waysIn;
    private final AccountManagement accounts;
    private final Suspensions suspensions;
    private final AccountMerging merging;
    private final OwnerNotices notices;
    private final Clock clock;

    MergeManagement(
            MergeOffers offers,
            MergedWaysInCatalogue waysIn,
            AccountManagement accounts,
            Suspensions suspensions,
            AccountMerging merging,
            OwnerNotices notices,
            Clock clock) {
        this.offers = offers;
        this.waysIn = waysIn;
        this.accounts = accounts;
        this.suspensions = suspensions;
        this.merging = merging;
        this.notices = notices;
        this.clock = clock;
    }

    /** Has an account be taken in by whoever has the code, once, for some minutes; empty where there is none. */
    @Transactional
    public Optional<OfferedMerge> offer(UUID accountId) {
        return accounts.lock(accountId).map(account -> {
            Instant now = clock.instant();
            var offered = new OfferedMerge(MergeCode.random(), now.plus(GOOD));
            offers.put(account.id(), offered.code(), now, offered.expiresAt());
            return offered;
        });
    }

    /** Has the account of a code go into another one, for ever, and tells their owner. */
    @Transactional
    public MergeResult merge(UUID survivorId, MergeCode code, Locale language) {
        UUID absorbedId = offers.take(code, clock.instant()).orElse(null);
        if (absorbedId == null) {
            return new MergeResult.UnknownCode();
        }
        if (absorbedId.equals(survivorId)) {
            return new MergeResult.SameAccount();
        }
        // In one order, lest two who merge the same accounts wait for each other.
        Stream.of(absorbedId, survivorId).sorted().forEach(accounts::lock);
        Account absorbed = accounts.find(absorbedId).orElse(null);
        Account survivor = accounts.find(survivorId).orElse(null);
        if (absorbed == null || survivor == null) {
            return new MergeResult.NoAccount();
        }
        if (absorbed.deletesAt() != null || survivor.deletesAt() != null) {
            return new MergeResult.Ending();
        }
        if (suspensions.of(absorbedId).isPresent()) {
            return new MergeResult.Suspended();
        }
        return merged(absorbed, survivor, language);
    }

    private MergeResult merged(Account absorbed, Account survivor, Locale language) {
        notices.merged(absorbed, survivor, language);
        waysIn.lead(absorbed.id(), survivor.id());
        var merge = new AccountMerge(absorbed.id(), survivor.id(), Uuids.next());
        merging.begin(merge);
        return new MergeResult.Merged(
                absorbed.id(),
                accounts.merge(absorbed, survivor.id(), merge.change()).at());
    }
}
