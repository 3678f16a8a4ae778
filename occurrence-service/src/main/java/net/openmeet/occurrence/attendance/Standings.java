package net.openmeet.occurrence.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.platform.database.Column;
import net.openmeet.platform.erasure.AccountMerge;
import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.platform.erasure.Forgets;
import net.openmeet.platform.erasure.Merges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where each account stands with each occurrence, whether or not the occurrence is known yet. Says so of one account at a time: who else goes is not for this service to tell. */
@Repository
public class Standings implements Forgets, Merges {

    private final JdbcClient database;

    Standings(JdbcClient database) {
        this.database = database;
    }

    /** Whether an account has a seat at an occurrence. */
    public boolean isGoing(UUID occurrence, UUID account) {
        return !goingTo(List.of(occurrence), account).isEmpty();
    }

    /** Those of these occurrences at which an account has a seat. */
    public Set<UUID> goingTo(Collection<UUID> occurrences, UUID account) {
        return Set.copyOf(database.sql("""
                        select occurrence_id from standing
                        where account_id = :account and occurrence_id = any(:occurrences) and status = 'going'
                        """)
                .param("account", account)
                .param("occurrences", Column.of("uuid", occurrences, id -> id))
                .query(UUID.class)
                .set());
    }

    /** Whether anybody has an answer for an occurrence that wasn't taken back. */
    public boolean isAnswered(UUID occurrence) {
        return database.sql("select exists (select from standing where occurrence_id = :id and status <> 'none')")
                .param("id", occurrence)
                .query(Boolean.class)
                .single();
    }

    /** How many accounts go to, wait for (a seat, or approval) or are interested in each of these occurrences; none where that is nobody. */
    public Map<UUID, Integer> concerned(Collection<UUID> occurrences) {
        return database
                .sql("""
                        select occurrence_id, count(distinct account_id) as accounts from standing
                        where occurrence_id = any(:occurrences) and status in ('going', 'waitlisted', 'pending', 'interested')
                        group by occurrence_id
                        """)
                .param("occurrences", Column.of("uuid", occurrences, id -> id))
                .query((row, number) -> Map.entry(row.getObject("occurrence_id", UUID.class), row.getInt("accounts")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many accounts go to, wait for (a seat, or approval) or are interested in one at least of these occurrences. */
    public int concernedByAny(Collection<UUID> occurrences) {
        return database.sql("""
                        select count(distinct account_id) from standing
                        where occurrence_id = any(:occurrences) and status in ('going', 'waitlisted', 'pending', 'interested')
                        """)
                .param("occurrences", Column.of("uuid", occurrences, id -> id))
                .query(Integer.class)
                .single();
    }

    /**
     * Remembers standings, with one statement; what is older than what is known has no effect, the same is written again unless it was forgotten.
     * Whose account is erased is nobody already: taking its answers back is told after this service has forgotten it.
     */
    public void learn(Collection<Standing> told) {
        Collection<Standing> newest = told.stream()
                .collect(Collectors.toMap(Standing::rsvpId, standing -> standing, Standing::newest))
                .values();
        database.sql("""
                        insert into standing (rsvp_id, occurrence_id, account_id, version, status)
                        select rsvp, occurrence, case when erased then null else account end, version,
                            case when erased then 'none' else status end
                        from unnest(:rsvps, :occurrences, :accounts, :versions, :statuses)
                            as told (rsvp, occurrence, account, version, status)
                        cross join lateral (select exists (select from erased_account where account_id = account) as erased)
                        order by rsvp
                        on conflict (rsvp_id) do update
                        set account_id = excluded.account_id, version = excluded.version, status = excluded.status
                        where standing.version < excluded.version
                           or standing.version = excluded.version and standing.account_id is not null
                        """)
                .param("rsvps", Column.of("uuid", newest, Standing::rsvpId))
                .param("occurrences", Column.of("uuid", newest, Standing::occurrenceId))
                .param("accounts", Column.of("uuid", newest, Standing::accountId))
                .param("versions", Column.of("int8", newest, Standing::version))
                .param(
                        "statuses",
                        Column.of("text", newest, standing -> standing.status().text()))
                .update();
    }

    /** Forgets whose all RSVPs of an account were. */
    @Override
    public boolean forgetSome(ErasedAccount account) {
        forgetAllOf(account.id());
        return false;
    }

    /** Forgets where an account stood that went into another one: attendance-service tells anew where that stands. */
    @Override
    public boolean mergeSome(AccountMerge merge) {
        forgetAllOf(merge.absorbed());
        return false;
    }

    private void forgetAllOf(UUID account) {
        database.sql("update standing set account_id = null, status = 'none' where account_id = :account")
                .param("account", account)
                .update();
    }

    /** Forgets whose an RSVP was, as it is no more; what was told of it before, and comes late, doesn't bring it back. */
    public void forget(UUID rsvp) {
        database.sql("update standing set account_id = null, status = 'none' where rsvp_id = :rsvp")
                .param("rsvp", rsvp)
                .update();
    }
}
