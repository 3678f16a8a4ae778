package net.openmeet.occurrence.subscription;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.calendar.CalendarPage;
import net.openmeet.occurrence.calendar.CalendarQuery;
import net.openmeet.occurrence.calendar.PersonalCalendar;
import net.openmeet.occurrence.icalendar.CalendarFeeds;
import net.openmeet.occurrence.icalendar.FeedRange;
import net.openmeet.platform.security.MergedAccounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Members' calendars for programs that can't sign in. */
@Service
public class PersonalFeedManagement {

    /** What stands in a feed at most; of more, what comes first, and it says so. */
    public static final int MOST = 2_000;

    /** What is told at most of a calendar to whoever wants to have all. */
    private static final int MOST_OF_ALL = 20_000;

    /** How long what is over stays in it. */
    private static final int MONTHS_BEFORE = 3;

    private static final String NAME = "OpenMeet";

    private final PersonalFeeds feeds;
    private final FeedContentsCatalogue contents;
    private final PersonalCalendar calendar;
    private final CalendarFeeds texts;
    private final MergedAccounts merged;
    private final Clock clock;

    PersonalFeedManagement(
            PersonalFeeds feeds,
            FeedContentsCatalogue contents,
            PersonalCalendar calendar,
            CalendarFeeds texts,
            MergedAccounts merged,
            Clock clock) {
        this.feeds = feeds;
        this.contents = contents;
        this.calendar = calendar;
        this.texts = texts;
        this.merged = merged;
        this.clock = clock;
    }

    /** When an account's feed got its secret; empty where it has none. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(UUID account) {
        return feeds.madeAt(account);
    }

    /** Makes an account's feed, or makes it anew: what led to it before leads nowhere from now on. The secret is never told again. */
    @Transactional
    public FeedSecret make(UUID account) {
        FeedSecret secret = FeedSecret.random();
        feeds.make(account, secret, clock.instant());
        return secret;
    }

    /** Takes an account's feed back, if it has one. */
    @Transactional
    public void withdraw(UUID account) {
        feeds.remove(account);
    }

    /** Whose feed has a secret. Nobody's, where that account went into another one: its members could not take it back any more. */
    @Transactional(readOnly = true)
    public Optional<UUID> ownerOf(String secret) {
        return feeds.ownerOf(new FeedSecret(secret))
                .filter(account -> merged.survivor(account).equals(account));
    }

    /**
     * The stretch that a feed tells of: months of the past, and so many to come.
     *
     * @param months 1 to {@value FeedRange#MOST_MONTHS}
     */
    public FeedRange range(int months) {
        return FeedRange.between(clock.instant(), MONTHS_BEFORE, months);
    }

    /** What tells whether an account's feed is still the same. */
    @Transactional(readOnly = true)
    public FeedContents contents(UUID account, FeedRange range) {
        return contents.read(account, range);
    }

    /** An account's feed, all of it as it was at one time. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public byte[] feed(UUID account, FeedRange range) {
        return text(account, range, MOST);
    }

    /** All that stands in an account's calendar, years back and ahead; it says so where that is still more. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public byte[] all(UUID account) {
        return text(account, FeedRange.around(clock.instant(), FeedRange.MOST_MONTHS), MOST_OF_ALL);
    }

    private byte[] text(UUID account, FeedRange range, int most) {
        CalendarPage page = calendar.show(new CalendarQuery(account, range.from(), range.to(), null, most));
        return texts.personal(NAME, page, range);
    }
}
