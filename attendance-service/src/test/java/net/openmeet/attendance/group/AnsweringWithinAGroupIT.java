package net.openmeet.attendance.group;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.ToldGroup.may;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.testing.OccurrenceOnTopic;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.attendance.testing.SeriesOnTopic;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ToldGroup;
import net.openmeet.schemas.community.GroupPermission;
import net.openmeet.schemas.community.GroupRole;
import net.openmeet.schemas.occurrences.OccurrenceStatus;
import net.openmeet.schemas.series.Visibility;
import net.openmeet.vocabulary.group.KnownMemberships;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class AnsweringWithinAGroupIT {

    private static final String GOING = "{\"status\": \"going\", \"guests\": 0}";

    private final Api api;
    private final Messages messages;
    private final KnownMemberships memberships;
    private final JdbcClient database;
    private final SeriesOnTopic series;
    private final ToldGroup group;
    private final UUID administrator = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();

    AnsweringWithinAGroupIT(Api api, Messages messages, KnownMemberships memberships, JdbcClient database) {
        this.api = api;
        this.messages = messages;
        this.memberships = memberships;
        this.database = database;
        this.series = new SeriesOnTopic(messages);
        this.group = ToldGroup.made(
                messages, UUID.randomUUID(), may(GroupRole.ADMINISTRATOR, GroupPermission.EDIT_ALL_EVENTS));
    }

    @BeforeEach
    void haveMembers() {
        group.membership(administrator, 1, GroupRole.ADMINISTRATOR, 1);
        group.membership(other, 1, GroupRole.MEMBER, 1);
        group.membership(member, 1, GroupRole.MEMBER, 1);
        Await.until("the last is known", () -> memberships.belongs(Viewer.of(member), group.id()));
    }

    @Test
    void isForWhoBelongsToItUntilTheyDoNoMore() {
        open(Visibility.GROUP);

        answer(member).expect(200);
        attendance(other).expect(200);
        answer(stranger).expect(404);
        attendance(stranger).expect(404);
        api.get(series.path() + "/attendance").expect(404);
        attendees(stranger, "going").expect(404);

        group.membership(other, 2, GroupRole.BANNED, 1);
        Await.until("the ban is known", () -> attendance(other).status() == 404);
        answer(other).expect(404);
        attendees(other, "going").expect(404);
        attendance(member).expect(200);
    }

    @Test
    void isTheSameForAStandaloneEvent() {
        var party = new OccurrenceOnTopic(messages);
        String path = "/api/events/" + party.slug();
        party.tell(party.vivifiedIn(group.id(), Visibility.GROUP));
        Await.until(
                "its owner sees it",
                () -> api.as(ALICE).get(path + "/attendance").status() == 200);

        api.as(member).put(path + "/rsvp", GOING).expect(200);
        api.as(stranger).put(path + "/rsvp", GOING).expect(404);
        api.get(path + "/attendance").expect(404);
        api.as(administrator).get(path + "/attendees?status=waitlisted").expect(200);
        assertThat(api.as(member)
                        .get(path + "/attendees?status=waitlisted")
                        .expect(403)
                        .code())
                .isEqualTo("not-owner");

        party.tell(party.modified(2, 20, OccurrenceStatus.SCHEDULED));
        Await.until("it is everybody's", () -> api.get(path + "/attendance").status() == 200);
        api.as(administrator).get(path + "/attendees?status=waitlisted").expect(403);
    }

    @Test
    void letsWhoMayEditAllOfTheGroupSayWhoComes() {
        open(Visibility.PRIVATE);

        attendance(administrator).expect(200);
        attendance(member).expect(404);
        answer(administrator).expect(200);
        attendees(administrator, "waitlisted").expect(200);
        api.as(administrator)
                .delete(series.path() + "/attendees/" + administrator)
                .expect(204);
        attendance(ALICE).expect(200);
    }

    @Test
    void doesNotLetMembersSayWhoComes() {
        open(Visibility.GROUP);
        answer(other).expect(200);

        attendees(member, "waitlisted").expect(403);
        assertThat(api.as(member)
                        .delete(series.path() + "/attendees/" + other)
                        .expect(403)
                        .code())
                .isEqualTo("not-owner");
    }

    @Test
    void givesASeatThatBecomesFreeToWhoStillBelongsToTheGroup() {
        open(Visibility.GROUP);
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        group.membership(first, 1, GroupRole.MEMBER, 1);
        group.membership(second, 1, GroupRole.MEMBER, 1);
        Await.until("they are known", () -> memberships.belongs(Viewer.of(second), group.id()));
        for (UUID account : new UUID[] {member, other, administrator, first}) {
            answer(account).expect(200);
        }
        UUID fifth = UUID.randomUUID();
        group.membership(fifth, 1, GroupRole.MEMBER, 1);
        Await.until("they are known", () -> memberships.belongs(Viewer.of(fifth), group.id()));
        answer(fifth).expect(200);
        UUID banned = UUID.randomUUID();
        group.membership(banned, 1, GroupRole.MEMBER, 1);
        Await.until("they are known", () -> memberships.belongs(Viewer.of(banned), group.id()));
        assertThat(answer(banned).expect(200).text("/status")).isEqualTo("waitlisted");
        assertThat(answer(second).expect(200).text("/status")).isEqualTo("waitlisted");
        group.membership(banned, 2, GroupRole.BANNED, 1);
        Await.until("the ban is known", () -> attendance(banned).status() == 404);

        api.as(member).delete(series.path() + "/rsvp").expect(204);

        assertThat(api.as(second).get(series.path() + "/rsvp").expect(200).text("/status"))
                .isEqualTo("going");
    }

    @Test
    void givesTheSeatOnOfWhoIsBannedThoughEverybodyMayCome() {
        open(Visibility.PUBLIC);
        answer(other).expect(200);
        UUID waiting = fillUp();

        ban(other);
        Await.until("who waits has the seat", () -> status(waiting).equals("going"));
        group.membership(other, 1, GroupRole.MEMBER, 1);
        ban(other);
        awaitWhatWasTold();

        assertThat(log(other)).containsExactly("none to going", "going to none");
        assertThat(log(waiting)).containsExactly("none to waitlisted", "waitlisted to going");
    }

    @Test
    void givesTheSeatOnOfWhoLeftWhereTheGroupAloneMayCome() {
        open(Visibility.GROUP);
        answer(other).expect(200);

        group.membership(other, 2, GroupRole.NONE, 1);

        Await.until("the seat is free", () -> log(other).contains("going to none"));
    }

    @Test
    void leavesTheSeatToWhoLeftWhereEverybodyMayCome() {
        open(Visibility.PUBLIC);
        answer(other).expect(200);

        group.membership(other, 2, GroupRole.NONE, 1);
        awaitWhatWasTold();

        assertThat(log(other)).containsExactly("none to going");
    }

    @Test
    void leavesTheSeatToWhoIsBackBeforeItIsGivenOn() {
        open(Visibility.GROUP);
        answer(other).expect(200);

        group.membership(other, 3, GroupRole.MEMBER, 1);
        ban(other);
        awaitWhatWasTold();

        assertThat(log(other)).containsExactly("none to going");
    }

    private void ban(UUID account) {
        group.membership(account, 2, GroupRole.BANNED, 1);
    }

    /** Takes the four other seats; says who waits for one then. */
    private UUID fillUp() {
        for (int seat = 0; seat < 4; seat++) {
            answer(UUID.randomUUID()).expect(200);
        }
        UUID waiting = UUID.randomUUID();
        assertThat(answer(waiting).expect(200).text("/status")).isEqualTo("waitlisted");
        return waiting;
    }

    private String status(UUID account) {
        return api.as(account).get(series.path() + "/rsvp").expect(200).text("/status");
    }

    private List<String> log(UUID account) {
        return database.sql(
                        "select previous_status || ' to ' || status from seat_log where account_id = :id order by version")
                .param("id", account)
                .query(String.class)
                .list();
    }

    /** The messages of a group come in their order, and what they make necessary is done. */
    private void awaitWhatWasTold() {
        UUID last = UUID.randomUUID();
        group.membership(last, 1, GroupRole.MEMBER, 1);
        Await.until("the last is known", () -> memberships.belongs(Viewer.of(last), group.id()));
        Await.until(
                "nobody has to give up a seat",
                () -> !database.sql(
                                "select exists (select from work where kind = 'give-up-seats' and key like :group || '/%')")
                        .param("group", group.id().toString())
                        .query(Boolean.class)
                        .single());
    }

    private void open(Visibility visibility) {
        series.createIn(group.id(), visibility);
        series.vivify();
        Await.until("its owner sees it", () -> attendance(ALICE).status() == 200);
    }

    private ApiResponse answer(UUID account) {
        return api.as(account).put(series.path() + "/rsvp", GOING);
    }

    private ApiResponse attendance(UUID account) {
        return api.as(account).get(series.path() + "/attendance");
    }

    private ApiResponse attendees(UUID account, String status) {
        return api.as(account).get(series.path() + "/attendees?status=" + status);
    }
}
