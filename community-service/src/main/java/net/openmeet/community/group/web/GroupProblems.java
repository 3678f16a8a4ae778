package net.openmeet.community.group.web;

import net.openmeet.community.group.Bound;
import net.openmeet.community.group.GroupRefusal;
import net.openmeet.community.group.Joining;
import net.openmeet.community.group.ThingKind;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import org.springframework.http.HttpStatus;

/** What callers are told who can't have what they want with a group. */
final class GroupProblems {

    private GroupProblems() {}

    static ProblemException of(GroupRefusal refusal) {
        return switch (refusal) {
            case GroupRefusal.NotFound() -> ProblemException.notFound("group-not-found", "There is no such group.");
            case GroupRefusal.NotOwner() ->
                ProblemException.forbidden("not-owner", "Only an owner of a group can do this.");
            case GroupRefusal.NotPermitted() ->
                ProblemException.forbidden("not-permitted", "Your role in this group doesn't allow this.");
            case GroupRefusal.Outranked() ->
                ProblemException.forbidden("outranked", "This is for roles above both of those that it is about.");
            case GroupRefusal.Banned() -> ProblemException.forbidden("banned", "This group doesn't let you in.");
            case GroupRefusal.Moved(var slug) -> throw new IllegalArgumentException("No problem, it is now " + slug);
            case GroupRefusal.Stale(var current) -> ProblemException.versionMismatch(current);
            case GroupRefusal.UnknownImage() -> unknownImage();
            case GroupRefusal.NoMember() ->
                ProblemException.notFound("member-not-found", "That account doesn't belong to the group.");
            case GroupRefusal.JoinedOtherwise(var joining) -> joinedOtherwise(joining);
            case GroupRefusal.AlreadyMember() ->
                ProblemException.conflict("already-member", "That account belongs to the group.");
            case GroupRefusal.NoRequest() ->
                ProblemException.notFound("request-not-found", "There is no such request to join.");
            case GroupRefusal.DeclinedRecently(var until) ->
                ProblemException.conflict("declined-recently", "You can ask again from " + until + " on.");
            case GroupRefusal.OtherQuestions(var questions) -> otherQuestions(questions);
            case GroupRefusal.NoInvitation() ->
                ProblemException.notFound(
                        "invitation-not-found", "There is no such invitation, or it can't be used any more.");
            case GroupRefusal.NoAnnouncement() ->
                ProblemException.notFound("announcement-not-found", "There is no such announcement.");
            case GroupRefusal.NoThing(var kind) -> noThing(kind);
            case GroupRefusal.NotOrganiser() ->
                ProblemException.forbidden("not-organiser", "This is for those who organise it.");
            case GroupRefusal.NoContact() ->
                ProblemException.notFound("contact-not-found", "That account has written nothing here.");
            case GroupRefusal.NoAddress() ->
                ProblemException.conflict("address-needed", "Add a mail address to your account first.");
            case GroupRefusal.NotOffered() ->
                ProblemException.notFound("transfer-not-found", "The group isn't offered to you.");
            case GroupRefusal.IsOwner() ->
                ProblemException.conflict("is-owner", "That account is an owner of the group.");
            case GroupRefusal.LastOwner() ->
                ProblemException.conflict(
                        "last-owner", "A group always has an owner: hand it over first, or have it deleted.");
            case GroupRefusal.OwnershipIsOffered() ->
                ProblemException.conflict("ownership-is-offered", "Offer the group to them; they accept it.");
            case GroupRefusal.TooMany(var bound) -> tooMany(bound);
        };
    }

    private static ProblemException noThing(ThingKind kind) {
        return switch (kind) {
            case SERIES -> ProblemException.notFound("series-not-found", "There is no such series.");
            case EVENT -> ProblemException.notFound("event-not-found", "There is no such event.");
        };
    }

    private static ProblemException unknownImage() {
        var violations = new Violations();
        violations.add(GroupReader.PICTURE, GroupReader.UNKNOWN_IMAGE, GroupReader.UPLOAD_IT);
        return violations.toProblem();
    }

    private static ProblemException joinedOtherwise(Joining joining) {
        return switch (joining) {
            case OPEN -> ProblemException.conflict("joining-open", "Nobody needs to ask: join.");
            case REQUEST -> ProblemException.conflict("joining-on-request", "Ask to join, and wait for an answer.");
            case INVITATION -> ProblemException.conflict("joining-by-invitation", "Only who is invited can join.");
        };
    }

    private static ProblemException otherQuestions(int questions) {
        var violations = new Violations();
        violations.add("/answers", "wrong-number", "The group asks " + questions + " questions; answer each.");
        return violations.toProblem();
    }

    private static ProblemException tooMany(Bound bound) {
        return switch (bound) {
            case GROUPS_OWNED ->
                ProblemException.conflict("too-many-groups", "An account owns at most " + bound.most() + " groups.");
            case GROUPS_OF_NEWCOMER ->
                ProblemException.conflict(
                        "too-many-groups", "An account that is new owns at most " + bound.most() + " groups.");
            case GROUPS_JOINED ->
                ProblemException.conflict(
                        "too-many-memberships", "An account belongs to at most " + bound.most() + " groups.");
            case OWNERS ->
                ProblemException.conflict("too-many-owners", "A group has at most " + bound.most() + " owners.");
            case INVITATIONS ->
                ProblemException.conflict(
                        "too-many-invitations", "A group has at most " + bound.most() + " open invitations.");
            case ANNOUNCEMENTS ->
                ProblemException.conflict(
                        "too-many-announcements", "A group has at most " + bound.most() + " announcements.");
            case ANNOUNCEMENTS_MADE ->
                tooMany("too-many-announcements", "A group makes at most " + bound.most() + " announcements in a day.");
            case CONTACTS_SENT ->
                tooMany("too-many-contacts", "You write to organisers at most " + bound.most() + " times in a day.");
            case CONTACTS_RECEIVED ->
                tooMany(
                        "too-many-contacts",
                        "The same organisers are written to at most " + bound.most() + " times in a day.");
            case MAILS_SENT ->
                tooMany("too-many-mails", "You send at most " + bound.most() + " invitations by mail in a day.");
            case MAILS_OF_NEWCOMER ->
                tooMany(
                        "too-many-mails",
                        "An account that is new sends at most " + bound.most() + " invitations by mail in a day.");
            case MAILS_RECEIVED ->
                tooMany("too-many-mails", "At most " + bound.most() + " invitations are sent to an address in a day.");
        };
    }

    private static ProblemException tooMany(String code, String detail) {
        return new ProblemException(HttpStatus.TOO_MANY_REQUESTS, code, detail);
    }
}
