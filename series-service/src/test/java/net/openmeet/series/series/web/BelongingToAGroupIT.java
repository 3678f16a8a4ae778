package net.openmeet.series.series.web;

import static net.openmeet.platform.test.ToldGroup.may;
import static net.openmeet.series.series.web.SeriesRequests.TUESDAY_YOGA;
import static net.openmeet.series.series.web.SeriesRequests.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.platform.test.ToldGroup;
import net.openmeet.platform.test.ToldRestriction;
import net.openmeet.schemas.community.GroupPermission;
import net.openmeet.schemas.community.GroupRole;
import net.openmeet.schemas.community.GroupVisibility;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import net.openmeet.schemas.series.Visibility;
import net.openmeet.vocabulary.group.KnownMemberships;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest(service = "series-service")
class BelongingToAGroupIT {

    private final Messages messages;
    private final KnownMemberships memberships;
    private final UUID organiser = UUID.randomUUID();
    private final UUID administrator = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final ToldGroup group;
    private final Api anonymous;
    private final Api organising;
    private final Api administering;
    private final Api belonging;
    private final Api stranger;

    BelongingToAGroupIT(Api api, Messages messages, KnownMemberships memberships) {
        this.messages = messages;
        this.memberships = memberships;
        this.group = ToldGroup.made(
                messages,
                UUID.randomUUID(),
                may(GroupRole.ADMINISTRATOR, GroupPermission.CREATE_EVENTS, GroupPermission.EDIT_ALL_EVENTS),
                may(GroupRole.ORGANISER, GroupPermission.CREATE_EVENTS));
        this.anonymous = api;
        this.organising = api.as(organiser);
        this.administering = api.as(administrator);
        this.belonging = api.as(member);
        this.stranger = api.as(UUID.randomUUID());
    }

    @BeforeEach
    void haveMembers() {
        group.membership(organiser, 1, GroupRole.ORGANISER, 1);
        group.membership(administrator, 1, GroupRole.ADMINISTRATOR, 1);
        group.membership(member, 1, GroupRole.MEMBER, 1);
        Await.until("the last is known", () -> memberships.belongs(Viewer.of(member), group.id()));
    }

    @Test
    void isSeenByWhoBelongsToItAndExistsForNobodyElse() {
        String path = create("group");

        belonging.get(path).expect(200);
        administering.get(path).expect(200);
        organising.get(path).expect(200);
        stranger.get(path).expect(404);
        anonymous.get(path).expect(404);
        assertThat(belonging.get(path + "/group").expect(200).text("/groupId"))
                .isEqualTo(group.id().toString());
        assertThat(stranger.get(path + "/group").expect(404).code()).isEqualTo("series-not-found");
        assertThat(anonymous.get("/api/series?limit=100").expect(200).body()).doesNotContain(path);
    }

    @Test
    void isInTheListOfItsGroupForWhoFindsItThere() {
        String list = "/api/series?group=" + group.id();
        String open = create("public");
        String forMembers = create("members");
        String theirs = create("group");
        String unlisted = create("unlisted");

        assertThat(anonymous.get(list).expect(200).body()).contains(open).doesNotContain(forMembers, theirs, unlisted);
        assertThat(stranger.get(list).expect(200).body())
                .contains(open, forMembers)
                .doesNotContain(theirs, unlisted);
        assertThat(belonging.get(list).expect(200).body())
                .contains(open, forMembers, theirs)
                .doesNotContain(unlisted);
        assertThat(administering.get(list).expect(200).body()).contains(open, forMembers, theirs, unlisted);
        assertThat(belonging.get(list + "&limit=1").expect(200).text("/next")).isNotEmpty();
        assertThat(belonging.get(list + "&owner=me").expect(400).code()).isEqualTo("invalid-parameter");

        group.becomes(2, GroupVisibility.PRIVATE);
        Await.until("it is private", () -> anonymous.get(list).status() == 404);
        assertThat(stranger.get(list).expect(404).code()).isEqualTo("group-not-found");
        belonging.get(list).expect(200);
    }

    @Test
    void isInNoListWhileModeratorsHideIt() {
        String list = "/api/series?group=" + group.id();
        String theirs = create("group");
        String forMembers = create("members");

        for (String path : List.of(theirs, forMembers)) {
            UUID id = UUID.fromString(organising.get(path).expect(200).text("/id"));
            ToldRestriction.of(messages, id).hidden(1, false);
        }

        Await.until("the last is hidden", () -> belonging.get(forMembers).status() == 404);
        belonging.get(theirs).expect(404);
        assertThat(belonging.get(list).expect(200).body()).doesNotContain(theirs, forMembers);
        assertThat(stranger.get("/api/series?limit=100").expect(200).body()).doesNotContain(forMembers);
        organising.get(theirs).expect(200);
        administering.get(forMembers).expect(200);
    }

    @Test
    void isGoneForWhoIsBannedAndAnsweredLikeWhatNeverWas() {
        String path = create("group");
        String body =
                stranger.get("/api/series/nothing-at-all").expect(404).body().replace("nothing-at-all", "x");
        belonging.get(path).expect(200);

        group.membership(member, 2, GroupRole.BANNED, 1);
        Await.until("the ban is known", () -> belonging.get(path).status() == 404);

        assertThat(belonging.get(path).body().replace(path.substring("/api/series/".length()), "x"))
                .isEqualTo(body);
        assertThat(patch(belonging, path, "{}").expect(404).code()).isEqualTo("series-not-found");
    }

    @Test
    void isChangedByWhoMayEditAllOfItsGroupAndDisposedOfByItsOwnerAlone() {
        String path = create("group");

        ApiResponse edited =
                patch(administering, path, "{\"name\": \"Choir practice\"}").expect(200);

        assertThat(edited.at("/organisers").isEmpty()).isTrue();
        assertThat(administering.get(path + "/changes").expect(200).text("/items/0/changedBy"))
                .isEqualTo(administrator.toString());
        assertThat(patch(belonging, path, "{\"name\": \"Mine\"}").expect(403).code())
                .isEqualTo("not-owner");
        assertThat(administering.with("If-Match", "*").delete(path).expect(403).code())
                .isEqualTo("not-owner");
        assertThat(administering
                        .put(path + "/organisers/" + member, "{\"role\": \"host\"}")
                        .expect(403)
                        .code())
                .isEqualTo("not-owner");
    }

    @Test
    void isNoLongerChangedByWhoseRoleLostThat() {
        String path = create("public");
        patch(administering, path, "{\"name\": \"Choir practice\"}").expect(200);

        group.changed(2, may(GroupRole.ADMINISTRATOR, GroupPermission.CREATE_EVENTS));

        Await.until(
                "the matrix is known",
                () -> patch(administering, path, "{\"name\": \"Choir\"}").status() == 403);
    }

    @Test
    void isMadeByWhoseRoleMakesEvents() {
        assertThat(belonging.post("/api/series", request("group")).expect(403).code())
                .isEqualTo("not-allowed-in-group");
        assertThat(stranger.post("/api/series", request("group")).expect(422).text("/errors/0/code"))
                .isEqualTo("unknown-group");
        assertThat(organising
                        .post("/api/series", with("/visibility", "\"group\""))
                        .expect(422)
                        .text("/errors/0/code"))
                .isEqualTo("needs-group");
    }

    @Test
    void isTold() {
        ApiResponse created = organising.post("/api/series", request("group")).expect(201);
        UUID id = UUID.fromString(created.text("/id"));
        organising.delete(created.header("Location") + "/group").expect(204);

        SeriesCreated told = messages.await(
                        SeriesCreated.class, body -> body.getSeriesId().equals(id))
                .body();
        SeriesTemplateChanged moved = messages.await(
                        SeriesTemplateChanged.class, body -> body.getSeriesId().equals(id))
                .body();

        assertThat(told.getGroupId()).isEqualTo(group.id());
        assertThat(told.getVisibility()).isEqualTo(Visibility.GROUP);
        assertThat(moved.getGroupId()).isNull();
        assertThat(moved.getVisibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(moved.getChangedFields()).containsExactly("groupId", "visibility");
    }

    @Test
    void isPrivateWhenItIsTakenOut() {
        String path = create("group");

        administering.delete(path + "/group").expect(204);

        belonging.get(path).expect(404);
        administering.get(path).expect(404);
        assertThat(organising.get(path).expect(200).text("/visibility")).isEqualTo("private");
        assertThat(organising.get(path + "/group").expect(404).code()).isEqualTo("group-not-found");
        assertThat(patch(organising, path, "{\"visibility\": \"group\"}")
                        .expect(409)
                        .code())
                .isEqualTo("no-group");
        organising.with("If-Match", "*").post(path + "/changes/2/undo", "").expect(409);
    }

    @Test
    void isMovedIntoOneByItsOwner() {
        String path = organising.post("/api/series", TUESDAY_YOGA).expect(201).header("Location");
        String body = "{\"groupId\": \"" + group.id() + "\"}";
        assertThat(administering.put(path + "/group", body).expect(403).code()).isEqualTo("not-owner");
        assertThat(organising.put(path + "/group", "{}").expect(422).text("/errors/0/pointer"))
                .isEqualTo("/groupId");

        organising.put(path + "/group", body).expect(200);
        organising.put(path + "/group", body).expect(200);
        ApiResponse hidden =
                patch(organising, path, "{\"visibility\": \"group\"}").expect(200);

        assertThat(hidden.text("/version")).isEqualTo("3");
        belonging.get("/api/series/" + hidden.text("/slug")).expect(200);
        stranger.get(path).expect(404);
        assertThat(belonging.get(path).status()).as("leads on").isEqualTo(308);
    }

    @Test
    void isNotTheGroupsWhileItIsADraft() {
        String path = organising
                .post("/api/series", with("/status", "\"draft\"", request("group")))
                .expect(201)
                .header("Location");

        belonging.get(path).expect(404);
        administering.get(path).expect(404);

        String published = organising
                .with("If-Match", "*")
                .post(path + "/publish", "")
                .expect(200)
                .text("/slug");
        belonging.get("/api/series/" + published).expect(200);
    }

    private String create(String visibility) {
        return organising.post("/api/series", request(visibility)).expect(201).header("Location");
    }

    private String request(String visibility) {
        return with("/groupId", "\"" + group.id() + "\"", with("/visibility", "\"" + visibility + "\""));
    }

    private static ApiResponse patch(Api api, String path, String body) {
        return api.with("If-Match", "*").patch(path, body);
    }
}
