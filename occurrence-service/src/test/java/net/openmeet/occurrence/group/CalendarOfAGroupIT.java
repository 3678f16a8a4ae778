package net.openmeet.occurrence.group;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.ToldGroup.may;
import static org.assertj.core.api.Assertions.assertThat;

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
import net.openmeet.platform.test.ToldRestriction;
import net.openmeet.schemas.community.GroupPermission;
import net.openmeet.schemas.community.GroupRole;
import net.openmeet.schemas.community.GroupVisibility;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import net.openmeet.vocabulary.group.KnownMemberships;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OccurrenceServiceTest
class CalendarOfAGroupIT {

    private static final String WEEK = "/api/calendar?from=2026-03-01&to=2026-03-08&timeZone=Europe/Berlin";
    private static final String IN_2030 = "/api/calendar?from=2030-03-01&to=2030-03-08&timeZone=Europe/Berlin";

    private final Api api;
    private final Messages messages;
    private final KnownMemberships memberships;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final ToldGroup group;
    private final UUID organiser = UUID.randomUUID();
    private final UUID administrator = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();

    CalendarOfAGroupIT(Api api, Messages messages, KnownMemberships memberships, TestClock clock) {
        this.api = api;
        this.messages = messages;
        this.memberships = memberships;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
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
    void hasWhatWhoeverAsksFindsThere() {
        String open = slug(Visibility.PUBLIC);
        String forMembers = slug(Visibility.MEMBERS);
        String theirs = slug(Visibility.GROUP);
        String unlisted = slug(Visibility.UNLISTED);
        String party = party("group");

        assertThat(of(api).body()).contains(open).doesNotContain(forMembers, theirs, unlisted, party);
        assertThat(of(api.as(stranger)).body()).contains(open, forMembers).doesNotContain(theirs, unlisted, party);
        assertThat(of(api.as(member)).body())
                .contains(open, forMembers, theirs, party)
                .doesNotContain(unlisted);
        assertThat(of(api.as(administrator)).body()).contains(open, forMembers, theirs, unlisted, party);
        assertThat(api.as(member)
                        .get(IN_2030 + "&group=" + group.id())
                        .expect(200)
                        .body())
                .contains(theirs + "-2030-03-05-1900");
    }

    @Test
    void isThereForEverybodyOnlyWhereEverybodySeesTheGroup() {
        slug(Visibility.PUBLIC);
        of(api);

        group.becomes(2, GroupVisibility.PRIVATE);

        String path = WEEK + "&group=" + group.id();
        Await.until("it is private", () -> api.get(path).status() == 404);
        assertThat(api.as(stranger).get(path).expect(404).code()).isEqualTo("group-not-found");
        api.get("/api/calendar/groups/" + group.id() + ".ics").expect(404);
        api.as(member).get(path).expect(200);
        api.get(WEEK).expect(401);
        api.get(WEEK + "&group=" + UUID.randomUUID()).expect(404);
    }

    @Test
    void isAFeedOfWhatIsPublicWhoeverAsks() {
        String open = slug(Visibility.PUBLIC);
        String forMembers = slug(Visibility.MEMBERS);
        String theirs = slug(Visibility.GROUP);
        String path = "/api/calendar/groups/" + group.id() + ".ics";

        ApiResponse feed = api.as(member).get(path).expect(200);

        assertThat(feed.body()).contains(open).doesNotContain(forMembers, theirs);
        assertThat(api.get(path).expect(200).body()).isEqualTo(feed.body());
        api.with("If-None-Match", feed.header("ETag")).get(path).expect(304);
    }

    @Test
    void standsInTheCalendarsOfWhoBelongsToItEachDateOnce() {
        String theirs = slug(Visibility.GROUP);
        String unlisted = slug(Visibility.UNLISTED);
        String party = party("group");

        for (String range : new String[] {WEEK, IN_2030}) {
            ApiResponse calendar = api.as(member).get(range).expect(200);
            assertThat(calendar.body())
                    .containsOnlyOnce("\"slug\":\"" + theirs + "-")
                    .doesNotContain(unlisted);
            JsonNode reasons = calendar.json().at("/items/0/reasons");
            assertThat(reasons.toString()).isEqualTo("[\"group\"]");
        }
        assertThat(api.as(administrator).get(WEEK).expect(200).body())
                .contains(theirs, party)
                .doesNotContain(unlisted);
        assertThat(api.as(organiser).get(WEEK).expect(200).body())
                .containsOnlyOnce("\"slug\":\"" + party + "\"")
                .contains("[\"organising\",\"group\"]");
        assertThat(api.as(stranger).get(WEEK).expect(200).body()).doesNotContain(theirs, party);
    }

    @Test
    void leavesTheFeedOfWhoLeaves() {
        String theirs = slug(Visibility.GROUP);
        String feed = path(api.as(member)
                .send("POST", "/api/calendar/feed", null, null)
                .expect(201)
                .text("/calendar/url"));
        ApiResponse before = api.get(feed).expect(200);
        assertThat(before.body()).contains(theirs);

        group.membership(member, 2, GroupRole.NONE, 1);

        Await.until(
                "they left",
                () -> api.with("If-None-Match", before.header("ETag")).get(feed).status() == 200);
        assertThat(api.get(feed).expect(200).body()).doesNotContain(theirs);
        assertThat(api.as(member).get(WEEK).expect(200).body()).doesNotContain(theirs);
    }

    @Test
    void leavesOutWhatModeratorsHidAndIsGoneWithTheGroupThatTheyHid() {
        SeriesCreated theirs = made(Visibility.GROUP);
        String open = slug(Visibility.PUBLIC);

        ToldRestriction.of(messages, theirs.getSeriesId()).hidden(1, false);

        Await.until(
                "the series is hidden",
                () -> api.as(member).get(occurrences(theirs)).status() == 404);
        assertThat(of(api.as(member)).body()).contains(open).doesNotContain(theirs.getSlug());
        assertThat(api.as(member).get(WEEK).expect(200).body()).contains(open).doesNotContain(theirs.getSlug());
        String path = WEEK + "&group=" + group.id();
        ToldRestriction.of(messages, group.id()).hidden(1, false);
        Await.until("the group is hidden", () -> api.get(path).status() == 404);
        api.as(member).get(path).expect(404);
        api.get("/api/calendar/groups/" + group.id() + ".ics").expect(404);
    }

    private ApiResponse of(Api viewer) {
        return viewer.get(WEEK + "&group=" + group.id()).expect(200);
    }

    private String slug(Visibility visibility) {
        return made(visibility).getSlug();
    }

    private SeriesCreated made(Visibility visibility) {
        SeriesCreated created =
                series.create(tuesdayYoga().setVisibility(visibility).setGroupId(group.id()));
        api.as(administrator).get(occurrences(created)).expect(200);
        return created;
    }

    private String party(String visibility) {
        return api.as(organiser)
                .post("/api/events", """
                        {"name": "Choir party", "timeZone": "Europe/Berlin", "start": "2026-03-07T15:00", "duration": "PT6H",
                         "visibility": "%s", "groupId": "%s"}""".formatted(visibility, group.id()))
                .expect(201)
                .text("/slug");
    }

    private static String path(String url) {
        return url.substring(url.indexOf("/api/"));
    }
}
