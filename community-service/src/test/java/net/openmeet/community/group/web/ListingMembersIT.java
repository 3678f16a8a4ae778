package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class ListingMembersIT {

    private final GroupUnderTest group;

    ListingMembersIT(Api api) {
        this.group = GroupUnderTest.open(api);
    }

    @Test
    void walksAllPagesOnceNewestFirst() {
        List<String> members = Stream.concat(
                        Stream.of(group.owner), Stream.generate(group::member).limit(6))
                .map(UUID::toString)
                .toList();

        var walked = new ArrayList<String>();
        ApiResponse page = group.own().get(group.path + "/members?limit=3").expect(200);
        walked.addAll(accounts(page));
        while (!page.at("/next").isNull()) {
            page = group.own()
                    .get(group.path + "/members?limit=3&cursor=" + page.text("/next"))
                    .expect(200);
            walked.addAll(accounts(page));
        }

        assertThat(walked).containsExactlyElementsOf(members.reversed());
    }

    @Test
    void showsThoseOfARole() {
        UUID moderator = group.member("moderator");
        group.member();

        assertThat(accounts(
                        group.own().get(group.path + "/members?role=moderator").expect(200)))
                .containsExactly(moderator.toString());
        assertThat(accounts(group.own().get(group.path + "/members?role=owner").expect(200)))
                .containsExactly(group.owner.toString());
    }

    @Test
    void isForMembersAndNotForGuests() {
        UUID member = group.member();
        UUID guest = group.member("guest");

        assertThat(accounts(group.as(member).get(group.path + "/members").expect(200)))
                .hasSize(3);
        assertThat(group.as(guest).get(group.path + "/members").expect(403).code())
                .isEqualTo("not-permitted");
        assertThat(group.as(Uuids.next())
                        .get(group.path + "/members")
                        .expect(403)
                        .code())
                .isEqualTo("not-permitted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"role=none", "role=Owner", "role=", "limit=0", "cursor=zzz", "account=me"})
    void refusesWhatItDoesNotHave(String query) {
        assertThat(group.own().get(group.path + "/members?" + query).expect(400).code())
                .isEqualTo("invalid-parameter");
    }

    private static List<String> accounts(ApiResponse page) {
        return page.at("/items")
                .valueStream()
                .map(member -> member.path("account").asString())
                .toList();
    }
}
