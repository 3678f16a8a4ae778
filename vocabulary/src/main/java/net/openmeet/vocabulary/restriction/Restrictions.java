package net.openmeet.vocabulary.restriction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.database.StoredTime;
import net.openmeet.platform.security.Suspensions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What moderators restricted, in the database. The newest version of each counts, in whatever order they come. */
@Repository
public class Restrictions {

    private static final String NEWER = "<";
    private static final String AS_NEW = "<=";

    private final JdbcClient database;
    private final Suspensions suspensions;

    Restrictions(JdbcClient database, Suspensions suspensions) {
        this.database = database;
        this.suspensions = suspensions;
    }

    /** Learns what was decided; what is no news has no effect. */
    public void learn(Restriction restriction) {
        write(restriction, NEWER);
    }

    /** Writes a state that isn't older than what is known. */
    public void copy(Restriction restriction) {
        write(restriction, AS_NEW);
    }

    /** Restricts what a message is about that can't be read, until a newer one says what holds. */
    public void deny(UUID thing) {
        database.sql("""
                        insert into restricted_thing (thing_id, kind, version, restricted, removed, reason, updated_at)
                        values (:id, 'UNKNOWN', 0, true, true, 'OTHER', now())
                        on conflict (thing_id) do update set restricted = true, removed = true
                        """).param("id", thing).update();
        afterCommit();
    }

    /** What was decided last about a thing. */
    public Optional<Restriction> find(UUID thing) {
        return database.sql("select * from restricted_thing where thing_id = :id")
                .param("id", thing)
                .query(Restrictions::restriction)
                .optional();
    }

    /** What was decided last about a thing, held until the transaction ends. */
    public Optional<Restriction> lock(UUID thing) {
        return database.sql("select * from restricted_thing where thing_id = :id for update")
                .param("id", thing)
                .query(Restrictions::restriction)
                .optional();
    }

    /** By what a thing is hidden: by itself, or with all that its owner has. */
    public Optional<Restriction> hiding(UUID thing, UUID owner) {
        return find(thing).filter(Restriction::restricted).or(() -> find(owner).filter(Restriction::withThings));
    }

    /** Whether a thing is hidden, or an account suspended. */
    public boolean isRestricted(UUID thing) {
        return find(thing).filter(Restriction::restricted).isPresent();
    }

    private void write(Restriction restriction, String known) {
        database.sql("""
                        insert into restricted_thing as known
                            (thing_id, kind, version, restricted, removed, with_things, reason, until, updated_at)
                        values (:id, :kind, :version, :restricted, :removed, :withThings, :reason, :until, :at)
                        on conflict (thing_id) do update set
                            kind = excluded.kind, version = excluded.version, restricted = excluded.restricted,
                            removed = excluded.removed, with_things = excluded.with_things, reason = excluded.reason,
                            until = excluded.until, updated_at = excluded.updated_at
                        where known.version %s excluded.version
                        """.formatted(known))
                .param("id", restriction.thing())
                .param("kind", restriction.kind())
                .param("version", restriction.version())
                .param("restricted", restriction.restricted())
                .param("removed", restriction.removed())
                .param("withThings", restriction.withThings())
                .param("reason", restriction.reason())
                .param(
                        "until",
                        restriction.until() == null ? null : restriction.until().atOffset(ZoneOffset.UTC))
                .param("at", restriction.at().atOffset(ZoneOffset.UTC))
                .update();
        afterCommit();
    }

    private void afterCommit() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    suspensions.forget();
                }
            });
        } else {
            suspensions.forget();
        }
    }

    private static Restriction restriction(ResultSet row, int number) throws SQLException {
        return new Restriction(
                row.getObject("thing_id", UUID.class),
                row.getString("kind"),
                row.getLong("version"),
                row.getBoolean("restricted"),
                row.getBoolean("removed"),
                row.getBoolean("with_things"),
                row.getString("reason"),
                StoredTime.orNull(row, "until"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
