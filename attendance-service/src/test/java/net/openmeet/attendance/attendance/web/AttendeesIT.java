package net.openmeet.attendance.attendance.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.account.KnownAccounts;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@RunningService
class AttendeesIT {

    private static final String PICTURE = "c".repeat(64);

    private final Api api;
    private final Events events;
    private final KnownAccounts accounts;

    AttendeesIT(Api api, Events events, KnownAccounts accounts) {
        this.api = api;
        this.events = events;
        this.accounts = accounts;
    }

    @Test
    void areListedByNameWithTheirGuests() {
        KnownOccurrence event = events.withSeats(10);
        UUID zoe = member("zoe", "Zoë");
        answer(event, zoe, "going", 2);

        JsonNode attendee = list(event, BOB, "").at("/items/0");

        assertThat(attendee.toString())
                .isEqualTo(("{\"accountId\":\"%s\",\"handle\":\"%s\",\"displayName\":\"Zoë\","
                                + "\"picture\":null,"
                                + "\"guests\":2,\"status\":\"going\",\"standing\":false,\"version\":1,\"note\":null,\"answers\":[],\"checkedInAt\":null,\"noShow\":false,\"codeDigest\":null}")
                        .formatted(zoe, "zoe-" + zoe));
    }

    @Test
    void areCalledMemberUntilTheirNameIsKnown() {
        KnownOccurrence event = events.withSeats(10);
        UUID stranger = UUID.randomUUID();
        answer(event, stranger, "going", 0);
        assertThat(list(event, BOB, "").text("/items/0/displayName")).isEqualTo("Member");

        accounts.learn(stranger, 1, "dana", "Dana", null);

        assertThat(list(event, BOB, "").text("/items/0/displayName")).isEqualTo("Dana");
    }

    @Test
    void keepTheirNewerNameWhenAnOlderFactComesLate() {
        KnownOccurrence event = events.withSeats(10);
        UUID member = UUID.randomUUID();
        answer(event, member, "going", 0);
        accounts.learn(member, 2, "new", "New Name", null);

        accounts.learn(member, 1, "old", "Old Name", null);

        assertThat(list(event, BOB, "").text("/items/0/displayName")).isEqualTo("New Name");
    }

    @Test
    void loseTheirNameForGoodWhenTheirAccountIsErased() {
        KnownOccurrence event = events.withSeats(10);
        UUID zoe = member("zoe", "Zoë");
        answer(event, zoe, "going", 0);

        accounts.erase(zoe);
        accounts.learn(zoe, 1, "zoe", "Zoë", PICTURE);
        accounts.learn(zoe, 9, "zoe", "Zoë", PICTURE);

        assertThat(list(event, BOB, "").text("/items/0/displayName")).isEqualTo("Member");
        assertThat(list(event, BOB, "").at("/items/0/handle").isNull()).isTrue();
        assertThat(list(event, BOB, "").at("/items/0/picture").isNull()).isTrue();
    }

    @Test
    void showThePictureThatTheyShowEverybody() {
        KnownOccurrence event = events.withSeats(10);
        UUID zoe = member("zoe", "Zoë");
        answer(event, zoe, "going", 0);

        accounts.learn(zoe, 2, "zoe-" + zoe, "Zoë", PICTURE);
        assertThat(list(event, BOB, "").text("/items/0/picture")).isEqualTo(PICTURE);

        accounts.learn(zoe, 3, "zoe-" + zoe, "Zoë", null);
        assertThat(list(event, BOB, "").at("/items/0/picture").isNull()).isTrue();
    }

    @Test
    void arePagedInTheOrderInWhichTheyCame() {
        KnownOccurrence event = events.withSeats(10);
        List<UUID> came = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            came.add(member("m" + i, "Member " + i));
            answer(event, came.getLast(), "going", 0);
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            ApiResponse page = list(event, BOB, "?limit=3" + cursor);
            page.at("/items").forEach(item -> read.add(item.path("accountId").asString()));
            cursor = page.at("/next").isNull() ? "" : "&cursor=" + page.text("/next");
            assertThat(page.hasHeader("Link")).isEqualTo(!cursor.isEmpty());
        } while (!cursor.isEmpty());

        assertThat(read)
                .containsExactlyElementsOf(came.stream().map(UUID::toString).toList());
    }

    @Test
    void areShownByStatusAndTheWaitlistInItsOrderToTheOrganiser() {
        KnownOccurrence event = events.withSeats(1);
        UUID first = member("first", "First");
        UUID second = member("second", "Second");
        answer(event, BOB, "going", 0);
        answer(event, first, "going", 0);
        answer(event, second, "going", 0);
        answer(event, ALICE, "interested", 0);

        assertThat(ids(list(event, ALICE, "?status=waitlisted"))).containsExactly(first, second);
        assertThat(ids(list(event, BOB, "?status=interested"))).containsExactly(ALICE);
        assertThat(ids(list(event, BOB, ""))).containsExactly(BOB);
    }

    private UUID member(String handle, String name) {
        UUID id = UUID.randomUUID();
        accounts.learn(id, 1, handle + "-" + id, name, null);
        return id;
    }

    private void answer(KnownOccurrence event, UUID member, String status, int guests) {
        api.as(member)
                .put(
                        "/api/events/" + event.slug() + "/rsvp",
                        "{\"status\": \"%s\", \"guests\": %d}".formatted(status, guests))
                .expect(200);
    }

    private ApiResponse list(KnownOccurrence event, UUID caller, String query) {
        return api.as(caller)
                .get("/api/events/" + event.slug() + "/attendees" + query)
                .expect(200);
    }

    private static List<UUID> ids(ApiResponse list) {
        return list.at("/items")
                .valueStream()
                .map(item -> UUID.fromString(item.path("accountId").asString()))
                .toList();
    }
}
