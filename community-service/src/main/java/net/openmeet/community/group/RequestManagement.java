package net.openmeet.community.group;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.security.Viewer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests to belong to groups. They are asked and decided on under the group's lock, so each is decided on once. */
@Service
public class RequestManagement {

    private final GroupEntrance entrance;
    private final JoinRequests requests;
    private final Welcome welcome;
    private final GroupSettings settings;
    private final Clock clock;

    RequestManagement(
            GroupEntrance entrance, JoinRequests requests, Welcome welcome, GroupSettings settings, Clock clock) {
        this.entrance = entrance;
        this.requests = requests;
        this.welcome = welcome;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks to belong to a group, or answers its questions otherwise while it waits. */
    @Transactional
    public GroupResult<RequestState> ask(String slug, Viewer viewer, List<String> answers) {
        return entrance.lock(slug, viewer)
                .then(RequestManagement::open)
                .then(entry -> asked(entry.group(), viewer.account().orElseThrow(), answers));
    }

    /** The viewer's own request. */
    @Transactional(readOnly = true)
    public GroupResult<RequestState> own(String slug, Viewer viewer) {
        return entrance.see(slug, viewer)
                .then(entry -> found(entry, viewer.account().orElseThrow(), any -> true))
                .then(request -> GroupResult.done(request.state()));
    }

    /** Takes the viewer's own request back, if it waits. One that was declined stays that. */
    @Transactional
    public GroupResult<GroupState> withdraw(String slug, Viewer viewer) {
        return entrance.lock(slug, viewer).then(entry -> {
            requests.find(entry.group().id(), viewer.account().orElseThrow())
                    .filter(JoinRequest::isWaiting)
                    .ifPresent(requests::delete);
            return GroupResult.done(entry.group().state());
        });
    }

    /** The requests that wait, the newest first, after a position. */
    @Transactional(readOnly = true)
    public GroupResult<List<RequestState>> waiting(String slug, Viewer viewer, ListPosition after, int limit) {
        return entrance.see(slug, viewer)
                .then(entry -> entry.permitting(Permission.APPROVE))
                .then(entry -> GroupResult.done(
                        requests.waiting(entry.group().id(), after.createdAt(), after.id(), Limit.of(limit)).stream()
                                .map(JoinRequest::state)
                                .toList()));
    }

    /** Has somebody belong to a group who asks for it. */
    @Transactional
    public GroupResult<MembershipState> approve(String slug, Viewer viewer, UUID account) {
        Change change = Change.by(viewer);
        return deciding(slug, viewer)
                .then(entry -> found(entry, account, JoinRequest::isWaiting)
                        .then(request -> welcome.admit(entry.group(), account, GroupRole.MEMBER, change)));
    }

    /** Declines somebody, who may read why. */
    @Transactional
    public GroupResult<RequestState> decline(String slug, Viewer viewer, UUID account, String reason) {
        return deciding(slug, viewer)
                .then(entry -> found(entry, account, JoinRequest::isWaiting))
                .then(request -> {
                    request.decline(reason, clock.instant());
                    return GroupResult.done(request.state());
                });
    }

    private GroupResult<GroupEntry> deciding(String slug, Viewer viewer) {
        return entrance.lock(slug, viewer).then(entry -> entry.permitting(Permission.APPROVE));
    }

    private GroupResult<RequestState> asked(Group group, UUID account, List<String> answers) {
        List<String> questions = group.admission().questions();
        if (questions.size() != answers.size()) {
            return GroupResult.refused(new GroupRefusal.OtherQuestions(questions.size()));
        }
        Instant now = clock.instant();
        JoinRequest request =
                requests.find(group.id(), account).orElseGet(() -> new JoinRequest(Uuids.next(), group.id(), account));
        Instant again = againAt(request);
        if (again.isAfter(now)) {
            return GroupResult.refused(new GroupRefusal.DeclinedRecently(again));
        }
        request.ask(questions, answers, now);
        requests.save(request);
        return GroupResult.done(request.state());
    }

    private Instant againAt(JoinRequest request) {
        Instant declinedAt = request.declinedAt();
        return declinedAt == null ? Instant.MIN : declinedAt.plus(settings.askAgainAfter());
    }

    private GroupResult<JoinRequest> found(GroupEntry entry, UUID account, Predicate<JoinRequest> wanted) {
        return requests.find(entry.group().id(), account)
                .filter(wanted)
                .map(GroupResult::done)
                .orElseGet(() -> GroupResult.refused(new GroupRefusal.NoRequest()));
    }

    private static GroupResult<GroupEntry> open(GroupEntry entry) {
        GroupRole role = entry.standing().role();
        Joining joining = entry.group().joining();
        if (role.belongs()) {
            return GroupResult.refused(new GroupRefusal.AlreadyMember());
        }
        if (role == GroupRole.BANNED) {
            return GroupResult.refused(new GroupRefusal.Banned());
        }
        return joining == Joining.REQUEST
                ? GroupResult.done(entry)
                : GroupResult.refused(new GroupRefusal.JoinedOtherwise(joining));
    }
}
