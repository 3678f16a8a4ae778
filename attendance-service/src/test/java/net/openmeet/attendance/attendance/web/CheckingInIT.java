package net.openmeet.attendance.attendance.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static net.openmeet.platform.test.People.DAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.Parallel;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.erasure.PersonalRows;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ToldErasure;
import net.openmeet.platform.test.ToldMerge;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class CheckingInIT {

    private final Api api;
    private final Events events;
    private final Messages messages;
    private final PersonalRows rows;
    private final JdbcClient database;
    private final Instant seven = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);

    CheckingInIT(Api api, Events events, Messages messages, PersonalRows rows, JdbcClient database) {
        this.api = api;
        this.events = events;
        this.messages = messages;
        this.rows = rows;
        this.database = database;
    }

    @Test
    void showsThoseWhoOrganiseItWhoIsThereAndNobodyElse() {
        KnownOccurrence event = events.withSeats(1);
        go(event, BOB);
        go(event, CAROL);

        ApiResponse noted = seen(event, entry(BOB, true, 0), entry(CAROL, true, 0), entry(DAN, true, 0))
                .expect(200);

        assertThat(noted.text("/members/0/checkedInAt")).isEqualTo(seven.toString());
        assertThat(noted.text("/members/1/problem")).isEqualTo("no-seat");
        assertThat(noted.text("/members/2/problem")).isEqualTo("attendee-not-found");
        assertThat(checkedInAt(event)).isEqualTo(seven.toString());
        assertThat(api.as(CAROL).get(attendees(event)).expect(200).text("/items/0/checkedInAt"))
                .isEmpty();
    }

    @Test
    void comesToTheSameInWhateverOrderAndHoweverOftenDevicesTellIt() {
        KnownOccurrence event = events.withSeats(5);
        go(event, BOB);
        List<String> told = List.of(entry(BOB, true, 0), entry(BOB, false, 1), entry(BOB, true, 2));

        Parallel.run(
                10,
                IntStream.range(0, 30).boxed().toList(),
                number -> seen(event, told.get(number * 7 % 3)).expect(200));
        assertThat(checkedInAt(event)).isEqualTo(seven.plusSeconds(2).toString());
        seen(event, told.get(1)).expect(200);
        assertThat(checkedInAt(event)).isEqualTo(seven.plusSeconds(2).toString());
        assertThat(logged(event)).isEqualTo(3);

        seen(event, entry(BOB, false, 3)).expect(200);
        assertThat(checkedInAt(event)).isEmpty();
    }

    @Test
    void knowsWhoShowsACodeThatIsForThatEventAlone() throws NoSuchAlgorithmException {
        KnownOccurrence event = events.withSeats(5);
        KnownOccurrence other = events.withSeats(5);
        go(event, BOB);
        go(other, BOB);
        String code = code(event);

        assertThat(seen(event, showing(code(other), 0)).expect(200).text("/members/0/problem"))
                .isEqualTo("code-invalid");
        assertThat(checkedInAt(event)).isEmpty();
        assertThat(seen(event, showing("no code", 0)).expect(422).faults()).containsExactly("/members/0/code");
        assertThat(seen(event, showing(code, 0)).expect(200).text("/members/0/accountId"))
                .isEqualTo(BOB.toString());

        assertThat(checkedInAt(event)).isEqualTo(seven.toString());
        assertThat(api.as(ALICE).get(attendees(event)).expect(200).text("/items/0/codeDigest"))
                .isEqualTo(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(code.getBytes(US_ASCII))));
        assertThat(api.as(CAROL).get(attendees(event)).expect(200).text("/items/0/codeDigest"))
                .isEmpty();
    }

    @Test
    void tellsWhoDidNotComeOnceItIsOverWhereAnybodyWasSeen() {
        KnownOccurrence event = events.withSeats(5);
        KnownOccurrence unseen = events.withSeats(5);
        go(event, BOB);
        go(event, CAROL);
        go(unseen, BOB);
        seen(event, entry(BOB, true, 0)).expect(200);
        assertThat(noShow(event, 1)).isEqualTo("false");

        events.endsAt(event, seven.plusSeconds(60));
        events.endsAt(unseen, seven.plusSeconds(60));

        assertThat(noShow(event, 0)).isEqualTo("false");
        assertThat(noShow(event, 1)).isEqualTo("true");
        assertThat(noShow(unseen, 0)).isEqualTo("false");
        assertThat(api.as(ALICE)
                        .get("/api/events/" + event.slug() + "/attendees.csv")
                        .expect(200)
                        .body())
                .contains("\"" + seven + "\"", "\"no-show\"");
        seen(event, entry(CAROL, true, 5)).expect(200);
        assertThat(noShow(event, 1)).isEqualTo("false");
    }

    @Test
    void isForThoseWhoOrganiseItAndNotOfWhatIsCancelled() {
        KnownOccurrence event = events.withSeats(5);
        go(event, BOB);

        assertThat(seen(event, BOB, entry(BOB, true, 0)).expect(403).code()).isEqualTo("not-owner");
        events.becomes(event, OccurrenceStatus.CANCELLED);
        assertThat(seen(event, entry(BOB, true, 0)).expect(409).code()).isEqualTo("event-cancelled");
        assertThat(logged(event)).isZero();
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        KnownOccurrence event = events.withSeats(5);

        assertThat(seen(event, entry(BOB, true, 0), entry(BOB, false, 0), "{}", entry(DAN, true, 7_200))
                        .expect(422)
                        .faults())
                .containsExactly(
                        "/members/1/accountId",
                        "/members/2/accountId",
                        "/members/2/present",
                        "/members/2/seenAt",
                        "/members/3/seenAt");
        assertThat(seen(event, entry(BOB, true, -40 * 86_400)).expect(422).faults())
                .containsExactly("/members/0/seenAt");
        seen(
                        event,
                        IntStream.range(0, 101)
                                .mapToObj(number -> entry(UUID.randomUUID(), true, 0))
                                .toArray(String[]::new))
                .expect(422);
        assertThat(seen(event).expect(422).faults()).containsExactly("/members");
    }

    @Test
    void staysAsItWasNoted() {
        KnownOccurrence event = events.withSeats(5);
        go(event, BOB);
        seen(event, entry(BOB, true, 0)).expect(200);

        assertThatThrownBy(() -> database.sql("update check_in set present = false where occurrence_id = ?")
                        .param(event.id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stays");
    }

    @Test
    void goesWithTheAccountAndIntoTheOneThatItWentInto() {
        KnownOccurrence event = events.withSeats(5);
        UUID absorbed = UUID.randomUUID();
        UUID survivor = UUID.randomUUID();
        go(event, absorbed);
        seen(event, entry(absorbed, true, 0)).expect(200);

        ToldMerge.of(absorbed, survivor, messages, rows);
        assertThat(checkedInAt(event)).isEqualTo(seven.toString());
        assertThat(logged(event)).isEqualTo(1);

        ToldErasure.of(survivor, messages);
        assertThat(logged(event)).isZero();
    }

    private void go(KnownOccurrence event, UUID member) {
        api.as(member)
                .put("/api/events/" + event.slug() + "/rsvp", "{\"status\": \"going\"}")
                .expect(200);
    }

    private ApiResponse seen(KnownOccurrence event, String... entries) {
        return seen(event, ALICE, entries);
    }

    private ApiResponse seen(KnownOccurrence event, UUID by, String... entries) {
        return api.as(by)
                .put(
                        "/api/events/" + event.slug() + "/attendees/check-ins",
                        "{\"members\": [%s]}".formatted(String.join(", ", entries)));
    }

    private String entry(UUID member, boolean present, long seconds) {
        return "{\"accountId\": \"%s\", \"present\": %s, \"seenAt\": \"%s\"}"
                .formatted(member, present, seven.plusSeconds(seconds));
    }

    private String code(KnownOccurrence event) {
        return api.as(BOB)
                .get("/api/events/" + event.slug() + "/rsvp")
                .expect(200)
                .text("/checkInCode");
    }

    private String showing(String code, long seconds) {
        return "{\"code\": \"%s\", \"present\": true, \"seenAt\": \"%s\"}".formatted(code, seven.plusSeconds(seconds));
    }

    private String checkedInAt(KnownOccurrence event) {
        return api.as(ALICE).get(attendees(event)).expect(200).text("/items/0/checkedInAt");
    }

    private String noShow(KnownOccurrence event, int place) {
        return api.as(ALICE).get(attendees(event)).expect(200).text("/items/" + place + "/noShow");
    }

    private long logged(KnownOccurrence event) {
        return database.sql("select count(*) from check_in where occurrence_id = ?")
                .param(event.id())
                .query(Long.class)
                .single();
    }

    private static String attendees(KnownOccurrence event) {
        return "/api/events/" + event.slug() + "/attendees";
    }
}
