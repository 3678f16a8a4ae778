package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.community.GroupAnnounced;
import net.openmeet.schemas.community.GroupAnnouncementChanged;
import net.openmeet.schemas.community.GroupAnnouncementDeleted;
import org.junit.jupiter.api.Test;

@RunningService
class AnnouncingIT {

    private static final String NEW_ROOM = "{\"title\": \"New room\", \"text\": \"We meet in *Studio 2*.\"}";

    private final GroupUnderTest group;
    private final Messages messages;

    AnnouncingIT(Api api, Messages messages) {
        this.group = GroupUnderTest.open(api);
        this.messages = messages;
    }

    @Test
    void tellsAllWhoBelongToTheGroupAndNobodyElse() {
        UUID organiser = group.member("organiser");
        UUID guest = group.member("guest");

        ApiResponse made = announce(organiser).expect(201);

        ApiResponse read = group.as(guest).get(made.header("Location")).expect(200);
        assertThat(read.text("/text")).isEqualTo("We meet in *Studio 2*.");
        assertThat(read.text("/author/account")).isEqualTo(organiser.toString());
        assertThat(group.as(guest)
                        .get(group.path + "/announcements")
                        .expect(200)
                        .text("/items/0/title"))
                .isEqualTo("New room");
        assertThat(group.as(guest).get(group.path + "/activity").expect(200).text("/items/0/name"))
                .isEqualTo("New room");
        UUID stranger = Uuids.next();
        group.as(stranger).get(made.header("Location")).expect(403);
        group.as(stranger).get(group.path + "/announcements").expect(403);
        assertThat(group.as(stranger).get(group.path + "/activity").expect(200).body())
                .doesNotContain("announced", "New room");
    }

    @Test
    void isForThoseWhoseRoleSaysSo() {
        UUID member = group.member();

        assertThat(announce(member).expect(403).code()).isEqualTo("not-permitted");
        group.own()
                .with("If-Match", "*")
                .patch(group.path + "/permissions", "{\"roles\": {\"member\": {\"announce\": true}}}")
                .expect(200);
        announce(member).expect(201);
    }

    @Test
    void isToldAsFactsThatNameTheirChange() {
        ApiResponse made = announce(group.owner).expect(201);
        UUID id = UUID.fromString(made.text("/id"));
        put(group.owner, made, "\"1\"", "Later").expect(200);
        put(group.owner, made, "\"2\"", "Later").expect(200);
        group.own().with("If-Match", "\"2\"").delete(made.header("Location")).expect(204);

        GroupAnnounced announced = messages.await(
                        GroupAnnounced.class, fact -> fact.getAnnouncementId().equals(id))
                .body();
        assertThat(announced.getGroupId()).isEqualTo(group.id);
        assertThat(announced.getText()).isEqualTo("We meet in *Studio 2*.");
        assertThat(announced.getChange().getChangedBy()).isEqualTo(group.owner);
        assertThat(messages.await(
                                GroupAnnouncementChanged.class,
                                fact -> fact.getAnnouncementId().equals(id))
                        .body()
                        .getVersion())
                .isEqualTo(2);
        assertThat(messages.await(
                                GroupAnnouncementDeleted.class,
                                fact -> fact.getAnnouncementId().equals(id))
                        .body()
                        .getVersion())
                .isEqualTo(3);
    }

    @Test
    void isChangedByItsAuthorAndByWhoMayEditTheGroup() {
        UUID author = group.member("organiser");
        UUID other = group.member("organiser");
        ApiResponse made = announce(author).expect(201);

        put(other, made, "\"1\"", "Mine").expect(403);
        put(author, made, "\"7\"", "Mine").expect(412);
        put(author, made, "\"1\"", "Mine").expect(200);
        put(group.owner, made, "\"2\"", "Ours").expect(200);
        group.as(other).with("If-Match", "*").delete(made.header("Location")).expect(403);
        group.own().with("If-Match", "*").delete(made.header("Location")).expect(204);

        assertThat(group.own().get(made.header("Location")).expect(404).code()).isEqualTo("announcement-not-found");
        assertThat(group.own().get(group.path + "/activity").expect(200).body()).doesNotContain("announced");
    }

    @Test
    void endsForTodayWithTenHoweverManyWereTakenBack() {
        for (int i = 0; i < 10; i++) {
            ApiResponse made = announce(group.owner).expect(201);
            group.own().with("If-Match", "*").delete(made.header("Location")).expect(204);
        }

        assertThat(announce(group.owner).expect(429).code()).isEqualTo("too-many-announcements");
    }

    @Test
    void saysSomething() {
        assertThat(group.own()
                        .post(group.path + "/announcements", "{\"title\": \"two\\nlines\", \"text\": \" \"}")
                        .expect(422)
                        .faults())
                .containsExactly("/title", "/text");
    }

    private ApiResponse announce(UUID account) {
        return group.as(account).post(group.path + "/announcements", NEW_ROOM);
    }

    private ApiResponse put(UUID account, ApiResponse made, String version, String title) {
        return group.as(account)
                .with("If-Match", version)
                .put(made.header("Location"), "{\"title\": \"%s\", \"text\": \"-\"}".formatted(title));
    }
}
