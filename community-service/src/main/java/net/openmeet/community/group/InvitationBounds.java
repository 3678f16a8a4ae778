package net.openmeet.community.group;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps invitations from being a way to flood mailboxes, or a group's list. */
@Component
class InvitationBounds {

    private static final Duration DAY = Duration.ofDays(1);

    private final Invitations invitations;
    private final Newcomers newcomers;
    private final JdbcClient database;

    InvitationBounds(Invitations invitations, Newcomers newcomers, JdbcClient database) {
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.database = database;
    }

    /** Which bound keeps somebody from inviting one more to a group that is locked. Empty: none. */
    Optional<Bound> reached(Group group, UUID account, Invitee invitee, Instant now) {
        if (invitations.countOpen(group.id(), now) >= Bound.INVITATIONS.most()) {
            return Optional.of(Bound.INVITATIONS);
        }
        if (!(invitee instanceof Invitee.Reader reader)) {
            return Optional.empty();
        }
        String mailbox = reader.address().mailbox();
        Instant since = now.minus(DAY);
        alone("mails of " + account);
        long sent = invitations.countMailedBy(account, since);
        if (sent >= Bound.MAILS_SENT.most()) {
            return Optional.of(Bound.MAILS_SENT);
        }
        if (sent >= Bound.MAILS_OF_NEWCOMER.most() && newcomers.include(account, now)) {
            return Optional.of(Bound.MAILS_OF_NEWCOMER);
        }
        alone("mails to " + mailbox);
        return invitations.countMailedTo(mailbox, since) >= Bound.MAILS_RECEIVED.most()
                ? Optional.of(Bound.MAILS_RECEIVED)
                : Optional.empty();
    }

    /** Nobody else counts the same until the transaction ends. */
    private void alone(String what) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", what)
                .query(row -> {});
    }
}
