package net.openmeet.occurrence.preview;

import static net.openmeet.occurrence.testing.SeriesOnTopic.created;
import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.web.EditOutcome;
import net.openmeet.vocabulary.phase.messaging.PhaseMessages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is edited: what a preview shows of it is what happens. */
@OccurrenceServiceTest
class DoingWhatWasShownIT {

    private static final int EDITS = 8;

    private final Api api;
    private final TestClock clock;
    private final JdbcClient database;
    private final JsonMapper json;
    private final SeriesOnTopic series;
    private final HandledMessages handled;
    private final AnswersOnTopic answers;

    DoingWhatWasShownIT(Api api, Messages messages, TestClock clock, JdbcClient database, JsonMapper json) {
        this.api = api;
        this.clock = clock;
        this.database = database;
        this.json = json;
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
        this.answers = new AnswersOnTopic(messages);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void carriesOverDetachesDropsChangesAndAddsTheSameDates(long seed) {
        clock.set(FIRST_OF_MARCH);
        var random = new Random(seed);
        SeriesCreated yoga =
                series.create(created("shown", schedule("Europe/Berlin", "2026-02-24T19:00", "FREQ=WEEKLY;BYDAY=TU")));
        Phases phases = PhaseMessages.phases(yoga.getPhases(), yoga.getSchedule(), yoga.getTemplate());
        long version = 1;
        var elsewhere = new EditsOfAnotherService(json, FIRST_OF_MARCH);
        for (int i = 0; i < EDITS; i++) {
            answer(yoga, random);
            RandomEdit edit = random.nextInt(3) == 0
                    ? elsewhere.any(phases, version, random)
                    : RandomEdit.of(phases, FIRST_OF_MARCH, random, json);
            if (isRefusedElsewhere(edit)) {
                continue;
            }
            Shown shown = Shown.of(api, yoga.getSlug(), edit.parameters(), edit.type(), edit.body());
            switch (edit.edit()) {
                case PhaseEdit.Refused refused ->
                    assertThat(shown.first().status()).as(edit.toString()).isBetween(404, 422);
                case PhaseEdit.Same same ->
                    assertThat(shown.items()).as(edit.toString()).isEmpty();
                default -> {
                    elsewhere.remember(phases, edit.edit());
                    phases = assertDone(yoga, ++version, phases, edit, shown);
                }
            }
        }
        assertThat(version).as("edits that were made").isGreaterThan(1);
    }

    /** Of such nobody here is asked. */
    private static boolean isRefusedElsewhere(RandomEdit edit) {
        return edit.type().equals(EditOutcome.TYPE) && edit.edit() instanceof PhaseEdit.Refused;
    }

    private Phases assertDone(SeriesCreated yoga, long version, Phases phases, RandomEdit edit, Shown shown) {
        Map<UUID, JsonNode> before = stored(yoga);
        Phases after = new EditsOnTopic(series, yoga).publish(version, edit, handled);
        Map<UUID, JsonNode> now = stored(yoga);

        Map<UUID, String> happened = new HashMap<>();
        before.forEach((id, date) -> {
            String becomes = becomes(date, now.get(id));
            if (!becomes.isEmpty()) {
                happened.put(id, becomes);
            }
        });
        assertThat(shown.items().stream()
                        .filter(item -> item.path("stored").asBoolean())
                        .collect(Collectors.toMap(
                                item -> UUID.fromString(item.path("id").asString()), DoingWhatWasShownIT::line)))
                .as(edit.toString())
                .isEqualTo(happened);
        Map<String, UUID> added = new HashMap<>();
        now.forEach((id, date) -> {
            String name = date.path("recurrenceId").asString();
            if (!before.containsKey(id) && !phases.contains(RecurrenceId.parse(name))) {
                added.put(name, id);
            }
        });
        assertThat(shown.items("added").stream()
                        .collect(Collectors.toMap(
                                item -> item.path("recurrenceId").asString(),
                                item -> UUID.fromString(item.path("id").asString()))))
                .as(edit.toString())
                .containsAllEntriesOf(added);
        assertThat(shown.dates("added")).as(edit.toString()).allMatch(date -> after.contains(RecurrenceId.parse(date)));
        return after;
    }

    private static String becomes(JsonNode before, @Nullable JsonNode after) {
        if (after == null) {
            return "dropped";
        }
        String date = after.path("recurrenceId").asString();
        if (!date.equals(before.path("recurrenceId").asString())) {
            return "carried-over " + date;
        }
        if (after.path("detached").asBoolean() && !before.path("detached").asBoolean()) {
            return "detached";
        }
        return before.equals(after) ? "" : "modified";
    }

    private static String line(JsonNode item) {
        String notice = item.path("notice").asString();
        return notice.equals("carried-over")
                ? notice + " " + item.at("/goesOnAs/recurrenceId").asString()
                : notice;
    }

    /** Bob answers some stored dates. */
    private void answer(SeriesCreated yoga, Random random) {
        for (UUID id : stored(yoga).keySet()) {
            if (random.nextInt(6) == 0) {
                answers.changed(id, 1, 1, 0);
                Await.until(
                        "the answer to be known",
                        () -> database.sql("select exists (select from attendance where occurrence_id = :id)")
                                .param("id", id)
                                .query(Boolean.class)
                                .single());
            }
        }
    }

    /** As lists show them that aren't over, but for who goes. */
    private Map<UUID, JsonNode> stored(SeriesCreated yoga) {
        Map<UUID, JsonNode> dates = new HashMap<>();
        String path = occurrences(yoga) + "?from=2026-03-01&to=2028-03-01&limit=200";
        for (JsonNode item :
                List.copyOf(api.get(path).expect(200).at("/items").valueStream().toList())) {
            if (item.path("stored").asBoolean()) {
                var date = (ObjectNode) item;
                date.remove(List.of("attendance", "links"));
                dates.put(UUID.fromString(item.path("id").asString()), date);
            }
        }
        return dates;
    }
}
