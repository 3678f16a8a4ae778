package net.openmeet.series.group;

import static java.nio.charset.StandardCharsets.UTF_8;
import static net.openmeet.platform.test.ToldGroup.may;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.copy.RebuildStatus;
import net.openmeet.platform.copy.Rebuilds;
import net.openmeet.platform.security.ErasedAccounts;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.platform.test.ToldGroup;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.GroupPermission;
import net.openmeet.schemas.community.GroupRole;
import net.openmeet.schemas.community.MembershipChanged;
import net.openmeet.vocabulary.group.EventPermission;
import net.openmeet.vocabulary.group.KnownMemberships;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest(service = "series-service")
class KnowingMembershipsIT {

    private final Messages messages;
    private final KnownMemberships memberships;
    private final ErasedAccounts erased;
    private final JdbcClient database;
    private final UUID owner = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();

    KnowingMembershipsIT(Messages messages, KnownMemberships memberships, ErasedAccounts erased, JdbcClient database) {
        this.messages = messages;
        this.memberships = memberships;
        this.erased = erased;
        this.database = database;
    }

    @Test
    void admitsWhoeverBelongsToAGroupAndNobodyElse() {
        ToldGroup group = ToldGroup.made(messages, owner);
        group.membership(member, 1, GroupRole.GUEST, 1);

        awaitBelonging(group, member);

        assertThat(belongs(group, owner)).isTrue();
        assertThat(belongs(group, UUID.randomUUID())).isFalse();
        assertThat(memberships.belongs(Viewer.NOBODY, group.id())).isFalse();
        assertThat(memberships.belongs(Viewer.of(member), UUID.randomUUID())).isFalse();
    }

    @Test
    void believesARevocationWhateverComesLateOrTwice() {
        ToldGroup group = ToldGroup.made(messages, owner);
        group.membership(member, 1, GroupRole.MEMBER, 1);
        awaitBelonging(group, member);

        group.membership(member, 3, GroupRole.BANNED, 1);
        group.membership(member, 2, GroupRole.MODERATOR, 1);
        group.membership(member, 3, GroupRole.BANNED, 1);
        awaitWhatWasTold(group);

        assertThat(belongs(group, member)).isFalse();
    }

    @Test
    void knowsARevocationThatItHeardOfFirst() {
        ToldGroup group = ToldGroup.made(messages, owner);
        group.membership(member, 2, GroupRole.NONE, 1);
        group.membership(member, 1, GroupRole.MEMBER, 1);
        awaitWhatWasTold(group);

        assertThat(belongs(group, member)).isFalse();

        group.membership(member, 3, GroupRole.MEMBER, 1);
        awaitBelonging(group, member);
    }

    @Test
    void keepsNoMembershipOfAnErasedAccountWhateverComesLate() {
        ToldGroup group = ToldGroup.made(messages, owner);
        erased.remember(member);
        group.membership(member, 1, GroupRole.MEMBER, 1);
        group.membership(member, 2, GroupRole.NONE, 1);
        awaitWhatWasTold(group);

        assertThat(database.sql("select count(*) from known_membership where account_id = :account")
                        .param("account", member)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void takesNobodyForAMemberOfAGroupThatItHasNotHeardOf() {
        ToldGroup group = ToldGroup.unheard(messages, owner);
        group.membership(owner, 1, GroupRole.OWNER, 1);
        ToldGroup later = ToldGroup.made(messages, owner);
        awaitBelonging(later, owner);

        assertThat(belongs(group, owner)).isFalse();

        group.created();
        awaitBelonging(group, owner);
    }

    @Test
    void allowsWhatTheMatrixGivesARoleOnceItKnowsTheOneThatTheRoleWasGivenBy() {
        ToldGroup group = ToldGroup.made(
                messages, owner, may(GroupRole.ORGANISER, GroupPermission.CREATE_EVENTS, GroupPermission.INVITE));
        group.membership(member, 1, GroupRole.ORGANISER, 2);
        awaitBelonging(group, member);

        assertThat(isAllowed(group, member, EventPermission.CREATE_EVENTS))
                .as("by a matrix from before")
                .isFalse();
        assertThat(isAllowed(group, owner, EventPermission.EDIT_ALL_EVENTS)).isTrue();

        group.changed(2, may(GroupRole.ORGANISER, GroupPermission.CREATE_EVENTS));
        Await.until("the matrix is known", () -> isAllowed(group, member, EventPermission.CREATE_EVENTS));
        assertThat(isAllowed(group, member, EventPermission.EDIT_ALL_EVENTS)).isFalse();
    }

    @Test
    void takesAPermissionAwayWithTheMatrixWhateverComesLate() {
        ToldGroup group = ToldGroup.made(messages, owner, may(GroupRole.MODERATOR, GroupPermission.EDIT_ALL_EVENTS));
        group.membership(member, 1, GroupRole.MODERATOR, 1);
        awaitBelonging(group, member);
        assertThat(isAllowed(group, member, EventPermission.EDIT_ALL_EVENTS)).isTrue();

        group.changed(3);
        group.changed(2, may(GroupRole.MODERATOR, GroupPermission.EDIT_ALL_EVENTS));
        awaitWhatWasTold(group);

        assertThat(isAllowed(group, member, EventPermission.EDIT_ALL_EVENTS)).isFalse();
        assertThat(belongs(group, member)).isTrue();
    }

    @Test
    void forgetsADeletedGroupForEver() {
        ToldGroup group = ToldGroup.made(messages, owner);
        awaitBelonging(group, owner);

        group.deleted(2);
        Await.until("it is gone", () -> !belongs(group, owner));
        group.changed(3);
        group.membership(owner, 2, GroupRole.OWNER, 1);
        awaitRow("membership_id", group.membershipOf(owner));

        assertThat(belongs(group, owner)).isFalse();
    }

    @Test
    void letsNobodyBelongToAGroupOfWhichItCannotReadSomethingUntilEachIsToldAnew() {
        ToldGroup group = ToldGroup.made(messages, owner);
        group.membership(member, 1, GroupRole.MEMBER, 1);
        awaitBelonging(group, member);

        messages.send(unreadable(group));
        Await.until("it is denied", () -> !belongs(group, member));
        group.changed(2);
        group.membership(owner, 2, GroupRole.OWNER, 2);
        awaitBelonging(group, owner);

        assertThat(belongs(group, member))
                .as("whose revocation it may have been")
                .isFalse();
    }

    @Test
    void isMadeAnewFromStates() {
        ToldGroup group = ToldGroup.unheard(messages, owner);
        group.membershipState(owner, 4, GroupRole.OWNER, 1);
        group.membershipState(member, 5, GroupRole.NONE, 1);
        group.state(7, may(GroupRole.MEMBER, GroupPermission.CREATE_EVENTS));
        ToldGroup gone = ToldGroup.made(messages, owner);
        gone.state(1);
        gone.membershipState(owner, 1, GroupRole.OWNER, 1);
        gone.stateGone(owner);
        awaitBelonging(gone, owner);

        rebuild("known-groups");
        rebuild("known-memberships");

        assertThat(belongs(group, owner)).isTrue();
        assertThat(belongs(gone, owner)).isFalse();
        group.membership(member, 4, GroupRole.MEMBER, 7);
        awaitWhatWasTold(group);
        assertThat(belongs(group, member)).as("revoked by a newer state").isFalse();
    }

    private void rebuild(String copy) {
        var rebuilds = new Rebuilds(database);
        assertThat(rebuilds.begin(copy)).isTrue();
        Await.until(
                copy + " is made anew",
                () -> rebuilds.list().stream()
                        .filter(status -> status.copy().equals(copy))
                        .map(RebuildStatus::finishedAt)
                        .anyMatch(finishedAt -> finishedAt != null));
    }

    /** Messages of a group are heard in their order. */
    private void awaitWhatWasTold(ToldGroup group) {
        UUID last = UUID.randomUUID();
        group.membership(last, 1, GroupRole.GUEST, 1);
        awaitRow("account_id", last);
    }

    private void awaitRow(String column, UUID value) {
        Await.until(
                "a membership is known",
                () -> database.sql("select exists (select from known_membership where " + column + " = :value)")
                        .param("value", value)
                        .query(Boolean.class)
                        .single());
    }

    private void awaitBelonging(ToldGroup group, UUID account) {
        Await.until("who belongs to the group is known", () -> belongs(group, account));
    }

    private boolean belongs(ToldGroup group, UUID account) {
        return memberships.belongs(Viewer.of(account), group.id());
    }

    private boolean isAllowed(ToldGroup group, UUID account, EventPermission permission) {
        return memberships.allows(Viewer.of(account), group.id(), permission);
    }

    private static ProducerRecord<byte[], byte[]> unreadable(ToldGroup group) {
        var unreadable = new ProducerRecord<>(
                Topics.COMMUNITY.name(), group.id().toString().getBytes(UTF_8), "nonsense".getBytes(UTF_8));
        Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", MembershipChanged.class.getName())
                .forEach((name, text) -> unreadable.headers().add(name, text.getBytes(UTF_8)));
        return unreadable;
    }
}
