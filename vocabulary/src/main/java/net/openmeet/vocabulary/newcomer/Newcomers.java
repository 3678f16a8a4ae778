package net.openmeet.vocabulary.newcomer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What accounts made in a day, and which of them are new, as far as this service has heard. It is counted of everybody, so that nothing is gained by making much
 * before it has. Works in its caller's transaction: what isn't made in the end doesn't count.
 */
@Repository
public class Newcomers {

    private static final Duration DAY = Duration.ofDays(1);

    /** Refused where no row comes back: of two who make the last one at the same time, the second finds what the first made. */
    private static final String MAKE = """
            insert into known_newcomer as known (account_id, counted_from, made) values (:account, :now, 1)
            on conflict (account_id) do update set
                counted_from = case when known.counted_from <= :dayAgo then :now else known.counted_from end,
                made = case when known.counted_from <= :dayAgo then 1 else known.made + 1 end
            where known.registered_at is null or known.registered_at <= :since
               or known.counted_from <= :dayAgo or known.made < :most
            returning account_id
            """;

    private static final String LEARN = """
            insert into known_newcomer as known (account_id, registered_at, counted_from, made)
            select :account, :registeredAt, :registeredAt, 0
            where not exists (select from erased_account where account_id = :account)
              and not exists (select from merged_account where absorbed = :account)
            on conflict (account_id) do update set registered_at = excluded.registered_at
            """;

    private final JdbcClient database;
    private final NewcomerSettings settings;
    private final Clock clock;

    Newcomers(JdbcClient database, NewcomerSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts that an account makes something; says why it doesn't where it is new and has made as much as it may. */
    public Optional<TooNew> make(UUID account) {
        Instant now = clock.instant();
        if (settings.newFor().isZero() || isCounted(account, now)) {
            return Optional.empty();
        }
        Instant countedFrom = database.sql("select counted_from from known_newcomer where account_id = :account")
                .param("account", account)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
        return Optional.of(new TooNew(settings.most(), Duration.between(now, countedFrom.plus(DAY))));
    }

    private boolean isCounted(UUID account, Instant now) {
        return database.sql(MAKE)
                .param("account", account)
                .param("now", utc(now))
                .param("dayAgo", utc(now.minus(DAY)))
                .param("since", utc(now.minus(settings.newFor())))
                .param("most", settings.most())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Learns that an account came into being, unless that is long ago. */
    public void learn(UUID account, Instant registeredAt) {
        if (registeredAt.isAfter(clock.instant().minus(settings.newFor()))) {
            database.sql(LEARN)
                    .param("account", account)
                    .param("registeredAt", utc(registeredAt))
                    .update();
        }
    }

    /**
     * Forgets some of those that aren't new, and have made nothing for a day.
     *
     * @return whether there may be more
     */
    boolean forget(int rows) {
        Instant now = clock.instant();
        return database.sql("""
                        delete from known_newcomer where account_id = any (array (
                            select account_id from known_newcomer
                            where counted_from <= :dayAgo and (registered_at is null or registered_at <= :since)
                            limit :rows for update skip locked))
                        """)
                        .param("dayAgo", utc(now.minus(DAY)))
                        .param("since", utc(now.minus(settings.newFor())))
                        .param("rows", rows)
                        .update()
                == rows;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
