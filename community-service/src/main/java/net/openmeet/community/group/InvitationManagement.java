package net.openmeet.community.group;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.community.wayin.AddressManagement;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.mail.Mails;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.security.Viewer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people to groups: by a link, by their account, or by mail. */
@Service
public class InvitationManagement {

    private final GroupEntrance entrance;
    private final Memberships memberships;
    private final Invitations invitations;
    private final InvitationBounds bounds;
    private final AddressManagement addresses;
    private final InvitationMails texts;
    private final Mails mails;
    private final GroupSettings settings;
    private final Clock clock;

    InvitationManagement(
            GroupEntrance entrance,
            Memberships memberships,
            Invitations invitations,
            InvitationBounds bounds,
            AddressManagement addresses,
            InvitationMails texts,
            Mails mails,
            GroupSettings settings,
            Clock clock) {
        this.entrance = entrance;
        this.memberships = memberships;
        this.invitations = invitations;
        this.bounds = bounds;
        this.addresses = addresses;
        this.texts = texts;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether an invitation that is made now can be good until then. */
    public boolean canBeGoodUntil(Instant time) {
        Instant now = clock.instant();
        return time.isAfter(now) && !time.isAfter(now.plus(settings.longestInvitation()));
    }

    /** Invites. Nobody is told whether an address is somebody's here, or whether whoever is invited is kept out. */
    @Transactional
    public GroupResult<Invited> invite(Invite command) {
        UUID by = command.viewer().account().orElseThrow();
        return permitted(entrance.lock(command.slug(), command.viewer())).then(entry -> {
            Group group = entry.group();
            if (command.invitee() instanceof Invitee.Somebody(UUID account)
                    && memberships
                            .roleOf(group.id(), account)
                            .orElse(GroupRole.NONE)
                            .belongs()) {
                return GroupResult.refused(new GroupRefusal.AlreadyMember());
            }
            return bounds.reached(group, by, command.invitee(), clock.instant())
                    .<GroupResult<Invited>>map(bound -> GroupResult.refused(new GroupRefusal.TooMany(bound)))
                    .orElseGet(() -> GroupResult.done(invited(group, by, command)));
        });
    }

    /** The invitations to a group that can be used, the newest first, after a position. */
    @Transactional(readOnly = true)
    public GroupResult<List<InvitationState>> open(String slug, Viewer viewer, ListPosition after, int limit) {
        return permitted(entrance.see(slug, viewer))
                .then(
                        entry -> GroupResult.done(invitations
                                .open(
                                        entry.group().id(),
                                        clock.instant(),
                                        after.createdAt(),
                                        after.id(),
                                        Limit.of(limit))
                                .stream()
                                .map(Invitation::state)
                                .toList()));
    }

    /** Takes an invitation back, if there is one: nobody uses it any more. */
    @Transactional
    public GroupResult<GroupState> revoke(String slug, Viewer viewer, UUID id) {
        return permitted(entrance.lock(slug, viewer)).then(entry -> {
            invitations.findOf(entry.group().id(), id).ifPresent(invitation -> invitation.end(clock.instant()));
            return GroupResult.done(entry.group().state());
        });
    }

    private Invited invited(Group group, UUID by, Invite command) {
        Instant now = clock.instant();
        Instant until =
                Objects.requireNonNullElseGet(command.expiresAt(), () -> now.plus(settings.invitationLifetime()));
        return switch (command.invitee()) {
            case Invitee.Somebody(UUID account) -> {
                Invitation invitation = invitations
                        .find(group.id(), account)
                        .orElseGet(() -> Invitation.ofAccount(Uuids.next(), group.id(), account));
                yield new Invited(kept(invitation, command.role(), by, now, until), null);
            }
            case Invitee.Anybody(int uses) -> {
                InvitationSecret secret = InvitationSecret.random();
                var invitation = Invitation.ofSecret(Uuids.next(), group.id(), secret, uses);
                yield new Invited(kept(invitation, command.role(), by, now, until), secret);
            }
            case Invitee.Reader(var address, var language) -> {
                InvitationSecret secret = InvitationSecret.random();
                var invitation = Invitation.ofSecret(Uuids.next(), group.id(), secret, 1);
                invitation.sendTo(address);
                if (addresses.mayBeWrittenTo(address)) {
                    mails.enqueue(texts.invitation(address, group.name(), secret, until, language));
                }
                yield new Invited(kept(invitation, command.role(), by, now, until), null);
            }
        };
    }

    private InvitationState kept(Invitation invitation, GroupRole role, UUID by, Instant now, Instant until) {
        invitation.offer(role, by, now, until);
        return invitations.save(invitation).state();
    }

    private static GroupResult<GroupEntry> permitted(GroupResult<GroupEntry> entry) {
        return entry.then(found -> found.permitting(Permission.INVITE));
    }
}
