package net.openmeet.community.group;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.text.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All slugs that groups have or ever had, given away as those of series are (ADR 0017): one group's for ever, and none is a path of this API. Of the
 * slugs of one group at most one can be guessed: made public again, it takes that one back.
 */
@Repository
class GroupSlugs {

    private static final Slugs FORM = new Slugs("group", Set.of("new", "me", "search", "invitations", "api"));

    private final JdbcClient database;

    GroupSlugs(JdbcClient database) {
        this.database = database;
    }

    /** Takes the first free slug for a new group. */
    String take(UUID groupId, String name, GroupVisibility visibility) {
        boolean guessable = GroupRights.isForEverybody(visibility);
        return candidates(name, guessable)
                .filter(candidate -> take(candidate, groupId, guessable))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Even an unguessable slug was taken"));
    }

    /** Takes another slug for a group that more or fewer people may find from now on. */
    String takeAnother(UUID groupId, String name, GroupVisibility visibility) {
        return (GroupRights.isForEverybody(visibility) ? guessable(groupId) : Optional.<String>empty())
                .orElseGet(() -> take(groupId, name, visibility));
    }

    private static Stream<String> candidates(String name, boolean guessable) {
        // Not the group's id: that is known to whoever saw the group once.
        UUID secret = Uuids.next();
        return guessable ? FORM.candidates(name, secret) : Stream.of(FORM.unguessable(name, secret));
    }

    /** Takes a slug unless it is taken. Never waits: one that somebody else is just taking counts as taken. */
    private boolean take(String slug, UUID groupId, boolean guessable) {
        return database.sql("""
                        insert into group_slug (slug, group_id, guessable)
                        select :slug, :id, :guessable
                        where case when exists (select from group_slug where slug = :slug) then false
                                   else pg_try_advisory_xact_lock(hashtextextended('group ' || :slug, 0)) end
                        on conflict do nothing""")
                        .param("slug", slug)
                        .param("id", groupId)
                        .param("guessable", guessable)
                        .update()
                == 1;
    }

    private Optional<String> guessable(UUID groupId) {
        return database.sql("select slug from group_slug where group_id = :id and guessable")
                .param("id", groupId)
                .query(String.class)
                .optional();
    }
}
