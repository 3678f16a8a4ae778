package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;

@RunningService
class TellingWhatHappenedIT {

    private final GroupUnderTest group;
    private final Api everybody;

    TellingWhatHappenedIT(Api api) {
        this.everybody = api;
        this.group = GroupUnderTest.open(api);
    }

    @Test
    void tellsMembersWhoCameLeftAndWasGivenARole() {
        UUID member = group.member();
        UUID leaver = group.member("organiser");
        group.leave(leaver).expect(204);

        ApiResponse told = group.as(member).get(group.path + "/activity").expect(200);

        assertThat(kinds(told))
                .containsExactly("member-left", "role-changed", "member-joined", "member-joined", "group-made");
        assertThat(told.text("/items/0/person/account")).isEqualTo(leaver.toString());
        assertThat(told.text("/items/1/role")).isEqualTo("organiser");
        assertThat(told.text("/items/1/by/account")).isEqualTo(group.owner.toString());
    }

    @Test
    void tellsOthersNothingOfPeople() {
        UUID guest = group.member("guest");
        group.own()
                .with("If-Match", "*")
                .patch(group.path, "{\"name\": \"Yoga\"}")
                .expect(200);

        for (Api stranger : List.of(everybody, group.as(Uuids.next()), group.as(guest))) {
            ApiResponse told = stranger.get(group.path + "/activity").expect(200);
            assertThat(kinds(told)).containsExactly("group-renamed", "group-made");
            assertThat(told.body()).doesNotContain(group.owner.toString(), "Yoga");
        }
        assertThat(group.own().get(group.path + "/activity").expect(200).text("/items/0/name"))
                .isEqualTo("Yoga");
    }

    @Test
    void tellsWhoIsBannedToThoseAloneWhoMayBan() {
        UUID member = group.member();
        UUID banned = group.member();
        group.give(group.owner, banned, "banned").expect(200);
        group.remove(group.owner, banned).expect(204);

        assertThat(kinds(group.own().get(group.path + "/activity").expect(200)))
                .startsWith("ban-lifted", "member-banned");
        assertThat(kinds(group.as(member).get(group.path + "/activity").expect(200)))
                .startsWith("member-joined");
    }

    @Test
    void goesOnWhereAPageEndedWhateverHappensMeanwhile() {
        group.member();
        group.member();
        var walked = new ArrayList<String>();

        ApiResponse page = group.own().get(group.path + "/activity?limit=1").expect(200);
        walked.addAll(kinds(page));
        group.member("organiser");
        while (!page.at("/next").isNull()) {
            page = group.own()
                    .get(group.path + "/activity?limit=1&cursor=" + page.text("/next"))
                    .expect(200);
            walked.addAll(kinds(page));
        }

        assertThat(walked).containsExactly("member-joined", "member-joined", "group-made");
    }

    private static List<String> kinds(ApiResponse page) {
        return page.at("/items")
                .valueStream()
                .map(item -> item.at("/kind").asString())
                .toList();
    }
}
