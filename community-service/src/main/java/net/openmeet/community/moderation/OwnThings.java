package net.openmeet.community.moderation;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is a moderator's own, of which others decide. */
@Repository
class OwnThings {

    private final JdbcClient database;

    OwnThings(JdbcClient database) {
        this.database = database;
    }

    /**
     * SQL condition: a thing is an account, a group that it owns, a series or an event that it organises as far as this service has heard, or a picture that it uploaded and
     * somebody reported.
     *
     * @param thing an expression of the statement
     * @param account an expression of the statement
     */
    static String isOf(String thing, String account) {
        return """
                (%1$s = %2$s
                 or exists (select from membership as owning
                             where owning.group_id = %1$s and owning.account_id = %2$s and owning.role = 'OWNER')
                 or exists (select from known_thing as owned where owned.id = %1$s and %2$s = any (owned.organiser_ids))
                 or exists (select from report as seen join image_owner as sent on sent.hash = seen.name
                             where seen.thing_id = %1$s and seen.kind = 'IMAGE' and sent.account_id = %2$s))
                """.formatted(thing, account).strip();
    }

    boolean include(UUID thing, UUID moderator) {
        return database.sql("select " + isOf("cast(:thing as uuid)", "cast(:moderator as uuid)"))
                .param("thing", thing)
                .param("moderator", moderator)
                .query(Boolean.class)
                .single();
    }
}
