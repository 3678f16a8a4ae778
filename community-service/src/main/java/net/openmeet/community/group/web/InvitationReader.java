package net.openmeet.community.group.web;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.openmeet.community.account.AccountManagement;
import net.openmeet.community.group.GroupRole;
import net.openmeet.community.group.InvitationManagement;
import net.openmeet.community.group.Invite;
import net.openmeet.community.group.Invitee;
import net.openmeet.platform.mail.MailAddress;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads whom somebody invites. */
@Component
class InvitationReader {

    private static final Set<GroupRole> ROLES = Set.of(GroupRole.MEMBER, GroupRole.GUEST);
    private static final Invitee NOBODY = new Invitee.Anybody(1);

    private final AccountManagement accounts;
    private final InvitationManagement invitations;

    InvitationReader(AccountManagement accounts, InvitationManagement invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    /**
     * The command.
     *
     * @throws ProblemException 422 with every violation
     */
    Invite command(String slug, InvitationRequest request, Caller caller, Locale language) {
        var violations = new Violations();
        Invitee invitee = invitee(request, language, violations);
        GroupRole role = role(request.role(), violations);
        Instant expiresAt = request.expiresAt();
        if (expiresAt != null && !invitations.canBeGoodUntil(expiresAt)) {
            violations.add("/expiresAt", "out-of-range", "Send a time to come, at most 90 days ahead.");
        }
        violations.throwIfAny();
        return new Invite(slug, caller.viewer(), invitee, role, expiresAt);
    }

    private Invitee invitee(InvitationRequest request, Locale language, Violations violations) {
        String handle = request.handle();
        String address = request.address();
        Integer uses = request.uses();
        if (Stream.of(handle, address, uses).filter(Objects::nonNull).count() > 1) {
            violations.add("", "ambiguous", "Send a handle, an address, or how many uses a link has.");
            return NOBODY;
        }
        if (handle != null) {
            return accounts.findByHandle(handle)
                    .<Invitee>map(account -> new Invitee.Somebody(account.id()))
                    .orElseGet(() -> nobody("/handle", "unknown-account", "Nobody has this handle.", violations));
        }
        if (address != null) {
            return MailAddress.of(address)
                    .<Invitee>map(to -> new Invitee.Reader(to, language))
                    .orElseGet(() -> nobody(
                            "/address",
                            "invalid-address",
                            "Send a mail address, such as bob@example.org.",
                            violations));
        }
        int times = uses == null ? 1 : uses;
        return times < 1 || times > Invitee.Anybody.MOST_USES
                ? nobody("/uses", "out-of-range", "Send 1 to " + Invitee.Anybody.MOST_USES + ".", violations)
                : new Invitee.Anybody(times);
    }

    private static GroupRole role(@Nullable String text, Violations violations) {
        GroupRole role = text == null
                ? GroupRole.MEMBER
                : GroupRole.find(text).filter(ROLES::contains).orElse(null);
        if (role == null) {
            violations.add("/role", "unknown-value", "Send member or guest.");
        }
        return Objects.requireNonNullElse(role, GroupRole.GUEST);
    }

    private static Invitee nobody(String pointer, String code, String detail, Violations violations) {
        violations.add(pointer, code, detail);
        return NOBODY;
    }
}
