package net.openmeet.series.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To whom owners want to hand series over: one account for a series at most, on the series' own row, so that its lock is the last word. */
@Repository
class TransferOffers {

    private static final String NEWEST_FIRST = " order by offered_at desc, id desc limit :limit";

    private final JdbcClient database;
    private final SeriesCache cache;

    TransferOffers(JdbcClient database, SeriesCache cache) {
        this.database = database;
        this.cache = cache;
    }

    /** The offer of a series, where there is one. */
    Optional<TransferOffer> of(Series series) {
        return database.sql(SeriesRow.SELECT + " where id = :id and offered_to is not null")
                .param("id", series.id())
                .query((row, number) -> offer(row, series))
                .optional();
    }

    /** Offers a series that is locked, in place of any offer of it before. */
    void put(TransferOffer offer) {
        database.sql("update series set offered_to = :to, offered_at = :at where id = :id")
                .param("id", offer.series().id())
                .param("to", offer.to())
                .param("at", SeriesRow.timestamp(offer.at()))
                .update();
    }

    /** Ends the offer of a series that is locked. */
    void remove(Series series) {
        database.sql("update series set offered_to = null, offered_at = null where id = :id")
                .param("id", series.id())
                .update();
    }

    /** Ends all offers to an account. */
    void removeAllTo(UUID account) {
        database.sql("update series set offered_to = null, offered_at = null where offered_to = :account")
                .param("account", account)
                .update();
    }

    /** Has what one account is offered be offered to another one; what one of them offers the other isn't offered any more. */
    void moveAll(UUID from, UUID to) {
        database.sql("""
                        update series set offered_to = null, offered_at = null
                        where owner_id in (:from, :to) and offered_to in (:from, :to)""").param("from", from).param("to", to).update();
        database.sql("update series set offered_to = :to where offered_to = :from")
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** What the viewer is offered, after a position or from the newest on. */
    List<TransferOffer> to(Viewer viewer, @Nullable ListPosition after, int limit) {
        String query = SeriesRow.SELECT + " where " + SeriesRights.OFFERED
                + (after == null ? "" : " and (offered_at, id) < (:offeredAt, :id)") + NEWEST_FIRST;
        JdbcClient.StatementSpec statement =
                database.sql(query).param("viewer", viewer.accountId()).param("limit", limit);
        if (after != null) {
            statement = statement
                    .param("offeredAt", SeriesRow.timestamp(after.createdAt()))
                    .param("id", after.id());
        }
        return statement
                .query((row, number) -> offer(row, cache.of(row, number)))
                .list();
    }

    private static TransferOffer offer(ResultSet row, Series series) throws SQLException {
        Instant at = row.getObject("offered_at", OffsetDateTime.class).toInstant();
        return new TransferOffer(series, row.getObject("offered_to", UUID.class), at);
    }
}
