package net.openmeet.community.group.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.community.group.web.GroupRequests;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Message;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.GroupChanged;
import net.openmeet.schemas.community.GroupCreated;
import net.openmeet.schemas.community.GroupDeleted;
import net.openmeet.schemas.community.GroupRole;
import net.openmeet.schemas.community.GroupSnapshot;
import net.openmeet.schemas.community.GroupVisibility;
import net.openmeet.schemas.community.MembershipChanged;
import net.openmeet.schemas.community.MembershipSnapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class PublishingGroupsIT {

    private final UUID owner = Uuids.next();
    private final UUID member = Uuids.next();
    private final Api anybody;
    private final Api api;
    private final Messages messages;
    private final JdbcClient database;
    private String path = "";
    private UUID id = owner;

    PublishingGroupsIT(Api api, Messages messages, JdbcClient database) {
        this.anybody = api;
        this.api = api.as(owner);
        this.messages = messages;
        this.database = database;
    }

    @BeforeEach
    void hasAGroup() {
        ApiResponse created =
                api.post("/api/groups", GroupRequests.visibleTo("public")).expect(201);
        path = created.header("Location");
        id = UUID.fromString(created.text("/id"));
    }

    @Test
    void tellsOfAGroupAndItsOwnerByWhoMadeIt() {
        GroupCreated created = messages.await(GroupCreated.class, this::isOurs).body();
        assertThat(created.getVersion()).isEqualTo(1);
        assertThat(created.getOwnerIds()).containsExactly(owner);
        assertThat(created.getChange().getChangedBy()).isEqualTo(owner);

        MembershipChanged owning = ofMember(owner, 1);
        assertThat(owning.getRole()).isEqualTo(GroupRole.OWNER);
        assertThat(owning.getDecidedOn().getVersion()).isEqualTo(1);
        assertThat(owning.getChange()).isEqualTo(created.getChange());
        messages.await(GroupSnapshot.class, group -> group.getGroupId().equals(id));
        messages.await(
                MembershipSnapshot.class, state -> state.getMembershipId().equals(owning.getMembershipId()));
    }

    @Test
    void tellsWhatWasChangedInTheVersionThatIsStored() {
        String version = api.with("If-Match", "\"1\"")
                .patch(path, "{\"visibility\": \"private\"}")
                .expect(200)
                .header("ETag");

        GroupChanged changed = messages.await(
                        GroupChanged.class, group -> group.getGroupId().equals(id))
                .body();
        assertThat("\"" + changed.getVersion() + "\"").isEqualTo(version).isEqualTo("\"2\"");
        assertThat(changed.getVisibility()).isEqualTo(GroupVisibility.PRIVATE);
        assertThat(changed.getChanges()).extracting("field").containsExactly("slug", "visibility");
        messages.await(GroupSnapshot.class, group -> group.getGroupId().equals(id) && group.getVersion() == 2);
    }

    @Test
    void endsAMembershipInANewerVersionThanItBegan() {
        Api other = anybody.as(member);
        other.put(path + "/membership").expect(200);
        other.delete(path + "/membership").expect(204);
        other.put(path + "/membership").expect(200);

        assertThat(ofMember(member, 1).getRole()).isEqualTo(GroupRole.MEMBER);
        assertThat(ofMember(member, 2).getRole()).isEqualTo(GroupRole.NONE);
        MembershipChanged again = ofMember(member, 3);
        assertThat(again.getRole()).isEqualTo(GroupRole.MEMBER);
        assertThat(again.getMembershipId()).isEqualTo(ofMember(member, 1).getMembershipId());
        assertThat(messages
                        .seen(MembershipChanged.class, fact -> fact.getGroupId().equals(id))
                        .stream()
                        .map(Message::body)
                        .filter(fact -> fact.getAccountId().equals(member))
                        .map(MembershipChanged::getVersion))
                .isEqualTo(List.of(1L, 2L, 3L));
    }

    @Test
    void leavesNothingOfADeletedGroupInItsStates() {
        anybody.as(member).put(path + "/membership").expect(200);
        UUID membership = ofMember(member, 1).getMembershipId();
        api.with("If-Match", "*").delete(path).expect(200);

        database.sql("update work set due_at = '-infinity' where kind = 'group-deletion' and key = :id")
                .param("id", id.toString())
                .update();

        GroupDeleted deleted = messages.await(
                        GroupDeleted.class, group -> group.getGroupId().equals(id))
                .body();
        assertThat(deleted.getVersion()).isEqualTo(3);
        assertThat(deleted.getChange().getChangedBy()).isNull();
        messages.awaitTombstone(Topics.GROUPS_STATE, id);
        messages.awaitTombstone(Topics.MEMBERSHIPS_STATE, membership);
        messages.awaitTombstone(Topics.MEMBERSHIPS_STATE, ofMember(owner, 1).getMembershipId());
    }

    /** As the migration asks for it. */
    @Test
    void tellsWhatOlderGroupsAre() {
        String slug = "old-" + Uuids.next();
        UUID old = Uuids.next();
        database.sql("""
                        with taken as (insert into group_slug values (:slug, :id, false)),
                             made as (insert into community_group (id, version, slug, owner_ids, name, description, rules, tags, visibility,
                                                                   joining, questions, created_at, updated_at)
                                      values (:id, 4, :slug, array[:owner], 'Old', '', '', '{}', 'PRIVATE', 'INVITATION', '{}', now(), now())
                                      returning id)
                        insert into membership (id, group_id, account_id, version, role, group_version, since, updated_at)
                        select gen_random_uuid(), id, :owner, 1, 'OWNER', 4, now(), now() from made""")
                .param("slug", slug)
                .param("id", old)
                .param("owner", owner)
                .update();

        database.sql("""
                        insert into work (id, kind, key, payload)
                        values (gen_random_uuid(), 'group-publication', :id, json_build_object('groupId', :id)::text)""").param("id", old.toString()).update();

        assertThat(messages.await(
                                GroupSnapshot.class, group -> group.getGroupId().equals(old))
                        .body()
                        .getVersion())
                .isEqualTo(4);
        messages.await(MembershipSnapshot.class, state -> state.getGroupId().equals(old));
    }

    private MembershipChanged ofMember(UUID account, long version) {
        return messages.await(
                        MembershipChanged.class,
                        fact -> fact.getGroupId().equals(id)
                                && fact.getAccountId().equals(account)
                                && fact.getVersion() == version)
                .body();
    }

    private boolean isOurs(GroupCreated fact) {
        return fact.getGroupId().equals(id);
    }
}
