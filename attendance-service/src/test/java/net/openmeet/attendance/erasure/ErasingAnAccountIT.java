package net.openmeet.attendance.erasure;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.account.KnownAccounts;
import net.openmeet.attendance.attendance.SeatChanges;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.erasure.PersonalRows;
import net.openmeet.platform.erasure.Remnant;
import net.openmeet.platform.erasure.Treatment;
import net.openmeet.platform.security.InternalTokens;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Tokens;
import net.openmeet.platform.test.ToldErasure;
import net.openmeet.schemas.attendance.RsvpChanged;
import net.openmeet.schemas.attendance.RsvpStatus;
import net.openmeet.vocabulary.template.AttendeesVisibility;
import net.openmeet.vocabulary.template.Question;
import org.junit.jupiter.api.Test;

@RunningService
class ErasingAnAccountIT {

    private static final String GOING = "{\"status\": \"going\"}";

    private final Api api;
    private final Events events;
    private final Messages messages;
    private final KnownAccounts accounts;
    private final PersonalRows rows;
    private final SeatChanges log;
    private final UUID gone = UUID.randomUUID();
    private final UUID waiting = UUID.randomUUID();

    ErasingAnAccountIT(
            Api api, Events events, Messages messages, KnownAccounts accounts, PersonalRows rows, SeatChanges log) {
        this.api = api;
        this.events = events;
        this.messages = messages;
        this.accounts = accounts;
        this.rows = rows;
        this.log = log;
    }

    @Test
    void givesTheSeatToWhoWaitsAndLeavesNothing() {
        KnownOccurrence event = events.withSeats(1);
        accounts.learn(gone, 1, "gone", "Gone", null);
        answer(event, gone);
        answer(event, waiting);

        ToldErasure.of(gone, messages);

        assertThat(api.as(waiting).get(rsvp(event)).expect(200).text("/status")).isEqualTo("going");
        assertThat(api.as(ALICE)
                        .get("/api/events/" + event.slug() + "/attendees")
                        .expect(200)
                        .at("/items")
                        .size())
                .isEqualTo(1);
        assertThat(rows.remnants(gone))
                .extracting(Remnant::treatment)
                .doesNotContain(
                        Treatment.ROWS_GO,
                        Treatment.EMPTIED,
                        Treatment.NOBODY,
                        Treatment.LEAVES_LIST,
                        Treatment.BY_SERVICE);
        messages.await(
                RsvpChanged.class,
                fact -> fact.getAccountId().equals(gone)
                        && fact.getStatus() == RsvpStatus.NONE
                        && fact.getChange() != null
                        && fact.getChange().getChangedBy() == null);
    }

    @Test
    void leavesNothingOfWhoWaitsForApprovalNorOfWhatTheySaid() {
        KnownOccurrence event = events.becomes(
                events.withSeats(1),
                new AnswerTerms(10, null, null, true, List.of(new Question("Why?", true))),
                AttendeesVisibility.EVERYBODY,
                2);
        api.as(gone)
                .put(
                        rsvp(event),
                        "{\"status\": \"going\", \"answers\": [{\"question\": \"Why?\", \"answer\": \"For my knee.\"}]}")
                .expect(200);
        ApiResponse told = api.with("Authorization", "Bearer " + Tokens.ofService(InternalTokens.PERSONAL_DATA))
                .get("/internal/personal-data/" + gone)
                .expect(200);
        assertThat(told.at("/tables/rsvp/0/answers").toString()).contains("For my knee.");

        ToldErasure.of(gone, messages);

        assertThat(api.as(ALICE)
                        .get("/api/events/" + event.slug() + "/attendees?status=pending")
                        .expect(200)
                        .at("/items")
                        .size())
                .isZero();
        assertThat(log.faults(10_000)).noneMatch(fault -> fault.occurrenceId().equals(event.id()));
        assertThat(rows.remnants(gone)).extracting(Remnant::treatment).doesNotContain(Treatment.BY_SERVICE);
    }

    @Test
    void refusesWhoeverComesWithATokenOfIt() {
        KnownOccurrence event = events.withSeats(1);

        ToldErasure.of(gone, messages);

        assertThat(api.as(gone).put(rsvp(event), GOING).expect(401).code()).isEqualTo("account-erased");
    }

    @Test
    void tellsThePersonBeforeWhatItKnows() {
        KnownOccurrence event = events.withSeats(1);
        answer(event, gone);
        String path = "/internal/personal-data/" + gone;

        ApiResponse told = api.with("Authorization", "Bearer " + Tokens.ofService(InternalTokens.PERSONAL_DATA))
                .get(path)
                .expect(200);

        assertThat(told.text("/tables/rsvp/0/occurrence_id"))
                .isEqualTo(event.id().toString());
        assertThat(told.header("Cache-Control")).contains("no-store");
        api.with("Authorization", "Bearer " + Tokens.ofService(InternalTokens.ADDRESSES))
                .get(path)
                .expect(403);
        api.as(gone).get(path).expect(401);
    }

    private void answer(KnownOccurrence event, UUID account) {
        api.as(account).put(rsvp(event), GOING).expect(200);
    }

    private static String rsvp(KnownOccurrence event) {
        return "/api/events/" + event.slug() + "/rsvp";
    }
}
