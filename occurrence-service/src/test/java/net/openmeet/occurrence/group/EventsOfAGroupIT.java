package net.openmeet.occurrence.group;

import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.ToldGroup.may;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ToldGroup;
import net.openmeet.schemas.change.FieldChange;
import net.openmeet.schemas.community.GroupPermission;
import net.openmeet.schemas.community.GroupRole;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.Visibility;
import net.openmeet.vocabulary.group.KnownMemberships;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class EventsOfAGroupIT {

    private static final String PARTY = """
            {"name": "Choir party", "timeZone": "Europe/Berlin", "start": "2026-03-07T15:00", "duration": "PT6H",
             "visibility": "%s"}""";
    private static final String CALENDAR = "/api/calendar?from=2026-03-01&to=2026-03-08&timeZone=Europe/Berlin";

    private final Api api;
    private final Messages messages;
    private final KnownMemberships memberships;
    private final TestClock clock;
    private final ToldGroup group;
    private final UUID organiser = UUID.randomUUID();
    private final UUID administrator = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();

    EventsOfAGroupIT(Api api, Messages messages, KnownMemberships memberships, TestClock clock) {
        this.api = api;
        this.messages = messages;
        this.memberships = memberships;
        this.clock = clock;
        this.group = ToldGroup.made(
                messages,
                UUID.randomUUID(),
                may(GroupRole.ORGANISER, GroupPermission.CREATE_EVENTS),
                may(GroupRole.ADMINISTRATOR, GroupPermission.EDIT_ALL_EVENTS));
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
        group.membership(organiser, 1, GroupRole.ORGANISER, 1);
        group.membership(administrator, 1, GroupRole.ADMINISTRATOR, 1);
        group.membership(member, 1, GroupRole.MEMBER, 1);
        Await.until("the last is known", () -> memberships.belongs(Viewer.of(member), group.id()));
    }

    @Test
    void areForItsMembersWhereverTheyAreAskedFor() {
        String path = create("group");

        for (String asked : List.of(path, path + "/calendar.ics", path + "/organisers")) {
            assertThat(api.as(member).get(asked).status())
                    .as("%s for a member", asked)
                    .isEqualTo(200);
            assertThat(api.as(stranger).get(asked).status())
                    .as("%s for a stranger", asked)
                    .isEqualTo(404);
            assertThat(api.get(asked).status()).as("%s for nobody", asked).isEqualTo(404);
        }
        assertThat(api.as(member).get(path + "/group").expect(200).text("/groupId"))
                .isEqualTo(group.id().toString());
        assertThat(api.as(organiser).get(CALENDAR).expect(200).body()).contains(slug(path));
        assertThat(api.get("/api/calendar/public?from=2026-03-01&to=2026-03-08&timeZone=Europe/Berlin")
                        .expect(200)
                        .body())
                .doesNotContain(slug(path));

        group.membership(member, 2, GroupRole.BANNED, 1);
        Await.until("the ban is known", () -> api.as(member).get(path).status() == 404);
        api.as(member).get(path + "/calendar.ics").expect(404);
        api.as(organiser).get(path).expect(200);
    }

    @Test
    void areToldAsTheGroups() {
        String path = create("group");
        UUID id = UUID.fromString(api.as(organiser).get(path).expect(200).text("/id"));

        OccurrenceVivified told = messages.await(
                        OccurrenceVivified.class, body -> body.getOccurrenceId().equals(id))
                .body();
        assertThat(told.getState().getGroupId()).isEqualTo(group.id());
        assertThat(told.getState().getVisibility()).isEqualTo(Visibility.GROUP);

        api.as(administrator).delete(path + "/group").expect(204);

        OccurrenceModified moved = messages.await(
                        OccurrenceModified.class, body -> body.getOccurrenceId().equals(id))
                .body();
        assertThat(moved.getState().getGroupId()).isNull();
        assertThat(moved.getState().getVisibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(moved.getChanges()).extracting(FieldChange::getField).containsExactly("visibility", "groupId");
        api.as(member).get(path).expect(404);
        api.as(administrator).get(path).expect(404);
    }

    @Test
    void areChangedByWhoMayEditAllOfTheGroupAndDisposedOfByTheirOwner() {
        String path = create("private");

        api.as(member).get(path).expect(404);
        assertThat(edit(administrator, path, "{\"name\": \"Party\"}")
                        .expect(200)
                        .text("/name"))
                .isEqualTo("Party");
        api.as(administrator)
                .with("If-Match", "*")
                .post(path + "/cancel", "{\"reason\": \"Ill\"}")
                .expect(200);
        assertThat(api.as(administrator)
                        .with("If-Match", "*")
                        .delete(path)
                        .expect(403)
                        .code())
                .isEqualTo("not-owner");
        assertThat(api.as(administrator).get(CALENDAR).expect(200).body()).doesNotContain(slug(path));

        group.membership(administrator, 2, GroupRole.MEMBER, 1);
        Await.until("they are a member", () -> api.as(administrator).get(path).status() == 404);
        edit(administrator, path, "{\"name\": \"Mine\"}").expect(404);
    }

    @Test
    void areMadeByThoseWhoseRoleMakesSome() {
        String request = in(group.id(), "public");

        assertThat(api.as(member).post("/api/events", request).expect(403).code())
                .isEqualTo("not-allowed-in-group");
        assertThat(api.as(stranger).post("/api/events", request).expect(422).text("/errors/0/code"))
                .isEqualTo("unknown-group");
        assertThat(api.as(organiser)
                        .post("/api/events", PARTY.formatted("group"))
                        .expect(422)
                        .text("/errors/0/pointer"))
                .isEqualTo("/visibility");
    }

    @Test
    void areMovedInByTheirOwnerAlone() {
        String path = api.as(organiser)
                .post("/api/events", PARTY.formatted("public"))
                .expect(201)
                .header("Location");
        String body = "{\"groupId\": \"" + group.id() + "\"}";

        assertThat(edit(organiser, path, "{\"visibility\": \"group\"}")
                        .expect(409)
                        .code())
                .isEqualTo("no-group");
        assertThat(api.as(administrator).put(path + "/group", body).expect(403).code())
                .isEqualTo("not-owner");
        assertThat(api.as(organiser).get(path + "/group").expect(404).code()).isEqualTo("group-not-found");
        ApiResponse moved = api.as(organiser).put(path + "/group", body).expect(200);
        assertThat(moved.header("Version-Token")).endsWith("/2");
        assertThat(api.as(organiser).put(path + "/group", body).expect(200).header("Version-Token"))
                .endsWith("/2");
        assertThat(api.as(stranger).get(path + "/group").expect(404).code()).isEqualTo("group-not-found");
        edit(administrator, path, "{\"visibility\": \"group\"}").expect(200);
        api.as(member).get(path).expect(308);
        api.as(stranger).get(path).expect(404);
    }

    @Test
    void fallToTheirOrganisersWhenTheGroupIsNoMore() {
        String path = create("group");

        group.deleted(9);

        Await.until(
                "nobody belongs to it any more", () -> api.as(member).get(path).status() == 404);
        api.as(administrator).get(path).expect(404);
        api.as(organiser).get(path).expect(200);
        edit(organiser, path, "{\"name\": \"Mine\"}").expect(200);
        api.as(organiser).delete(path + "/group").expect(204);
        assertThat(api.as(organiser).get(path).expect(200).text("/visibility")).isEqualTo("private");
    }

    private String create(String visibility) {
        return api.as(organiser)
                .post("/api/events", in(group.id(), visibility))
                .expect(201)
                .header("Location");
    }

    private ApiResponse edit(UUID account, String path, String patch) {
        return api.as(account).with("If-Match", "*").patch(path, patch);
    }

    private static String in(UUID group, String visibility) {
        return PARTY.formatted(visibility).replace("}", ", \"groupId\": \"" + group + "\"}");
    }

    private static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
