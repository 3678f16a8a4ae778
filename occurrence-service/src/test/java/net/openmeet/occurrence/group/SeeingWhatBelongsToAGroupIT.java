package net.openmeet.occurrence.group;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.ToldGroup.may;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ToldGroup;
import net.openmeet.schemas.community.GroupPermission;
import net.openmeet.schemas.community.GroupRole;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import net.openmeet.vocabulary.group.KnownMemberships;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class SeeingWhatBelongsToAGroupIT {

    private static final String CALENDAR = "/api/calendar?from=2026-03-01&to=2026-03-08&timeZone=Europe/Berlin";

    private final Api api;
    private final Messages messages;
    private final KnownMemberships memberships;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final ToldGroup group;
    private final UUID administrator = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();

    SeeingWhatBelongsToAGroupIT(Api api, Messages messages, KnownMemberships memberships, TestClock clock) {
        this.api = api;
        this.messages = messages;
        this.memberships = memberships;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.group = ToldGroup.made(
                messages, UUID.randomUUID(), may(GroupRole.ADMINISTRATOR, GroupPermission.EDIT_ALL_EVENTS));
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
        group.membership(administrator, 1, GroupRole.ADMINISTRATOR, 1);
        group.membership(member, 1, GroupRole.MEMBER, 1);
        Await.until("the last is known", () -> memberships.belongs(Viewer.of(member), group.id()));
    }

    @Test
    void isForItsMembersWhereverItIsAskedFor() {
        SeriesCreated yoga = create(Visibility.GROUP);
        String slug = yoga.getSlug();

        for (String path : everywhere(slug)) {
            assertThat(api.as(member).get(path).status())
                    .as("%s for a member", path)
                    .isEqualTo(200);
            assertThat(api.as(administrator).get(path).status())
                    .as("%s for an administrator", path)
                    .isEqualTo(200);
            assertThat(api.as(stranger).get(path).status())
                    .as("%s for a stranger", path)
                    .isEqualTo(404);
            assertThat(api.get(path).status()).as("%s for nobody", path).isEqualTo(404);
        }
        assertThat(api.get("/api/calendar/public?from=2026-03-01&to=2026-03-08&timeZone=Europe/Berlin")
                        .expect(200)
                        .body())
                .doesNotContain(slug);
    }

    @Test
    void isGoneForWhoIsBannedWhereverTheyAsk() {
        SeriesCreated yoga = create(Visibility.GROUP);
        api.as(member).get(occurrences(yoga)).expect(200);

        group.membership(member, 2, GroupRole.BANNED, 1);
        Await.until(
                "the ban is known", () -> api.as(member).get(occurrences(yoga)).status() == 404);

        for (String path : everywhere(yoga.getSlug())) {
            api.as(member).get(path).expect(404);
        }
        api.as(ALICE).get(occurrences(yoga)).expect(200);
    }

    @Test
    void isNotTakenFromTheTagOfAnAnswerThatAMemberHad() {
        SeriesCreated yoga = create(Visibility.GROUP);
        String tag = api.as(member).get(occurrences(yoga)).expect(200).header("ETag");

        group.membership(member, 2, GroupRole.NONE, 1);

        Await.until(
                "they left",
                () -> api.as(member)
                                .with("If-None-Match", tag)
                                .get(occurrences(yoga))
                                .status()
                        == 404);
    }

    @Test
    void letsWhoMayEditAllOfTheGroupChangeItsDates() {
        SeriesCreated yoga = create(Visibility.PRIVATE);
        String date = date(yoga.getSlug());

        api.as(member).get(date).expect(404);
        api.as(administrator).get(date).expect(200);
        assertThat(cancel(administrator, date).expect(200).text("/status")).isEqualTo("cancelled");
        api.as(stranger).get(date).expect(404);
    }

    @Test
    void lastsAsLongAsTheSeriesSaysThatItBelongsToTheGroup() {
        SeriesCreated yoga = create(Visibility.GROUP);
        assertThat(cancel(member, date(yoga.getSlug())).expect(403).code()).isEqualTo("not-owner");

        series.change(yoga, 2, SeriesOnTopic.template("Yoga"), Visibility.PRIVATE, FIRST_OF_MARCH);

        // Who may see it and what it is are two copies, in whichever order they hear of it: a member is out with
        // either, who may edit with the first.
        for (UUID outside : List.of(member, administrator)) {
            Await.until("it left", () -> api.as(outside).get(occurrences(yoga)).status() == 404);
        }
        api.as(ALICE).get(occurrences(yoga)).expect(200);
    }

    @Test
    void isNotWhatAnAdministratorOrganises() {
        SeriesCreated yoga = create(Visibility.GROUP);

        assertThat(api.as(administrator).get(CALENDAR).expect(200).body())
                .contains(yoga.getSlug(), "[\"group\"]")
                .doesNotContain("organising");
    }

    @Test
    void isToldOfDates() {
        SeriesCreated yoga = create(Visibility.GROUP);

        OccurrenceVivified told = messages.await(
                        OccurrenceVivified.class,
                        body -> yoga.getSeriesId().equals(body.getState().getSeriesId()))
                .body();

        assertThat(told.getState().getVisibility()).isEqualTo(Visibility.GROUP);
    }

    private SeriesCreated create(Visibility visibility) {
        return series.create(tuesdayYoga().setVisibility(visibility).setGroupId(group.id()));
    }

    private static List<String> everywhere(String slug) {
        return List.of(
                "/api/series/" + slug + "/occurrences?from=2026-03-01&to=2026-04-01",
                "/api/series/" + slug + "/occurrences/2026-03-03T19:00",
                "/api/series/" + slug + "/calendar.ics",
                "/api/series/" + slug + "/calendar.json",
                date(slug),
                date(slug) + "/calendar.ics");
    }

    private static String date(String slug) {
        return "/api/events/" + slug + "-2026-03-03-1900";
    }

    private ApiResponse cancel(UUID account, String date) {
        return api.as(account).with("If-Match", "*").post(date + "/cancel", "{\"reason\": \"Ill\"}");
    }
}
