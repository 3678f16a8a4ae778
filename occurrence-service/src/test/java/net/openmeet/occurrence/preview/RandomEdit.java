package net.openmeet.occurrence.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violation;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.PhaseDate;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.DatesOfSeries;
import net.openmeet.vocabulary.phase.edit.Pausing;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseRefusal;
import net.openmeet.vocabulary.phase.edit.PhaseRevising;
import net.openmeet.vocabulary.phase.edit.web.SeriesPatch;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An edit of a series as it is asked for, and what series-service makes of it.
 *
 * @param parameters of the preview
 * @param type of the body
 * @param body null: none
 */
record RandomEdit(String parameters, String type, @Nullable String body, PhaseEdit edit) {

    private static final int LOOKED_AT = 30;

    private RandomEdit(String parameters, @Nullable String body, PhaseEdit edit) {
        this(parameters, "application/json", body, edit);
    }

    static RandomEdit of(Phases phases, Instant now, Random random, JsonMapper json) {
        RecurrenceId date = anyDate(phases, now, random);
        var dates = new DatesOfSeries(phases, now);
        return switch (random.nextInt(10)) {
            case 0 -> new RandomEdit("edit=exclude&date=" + date, null, dates.exclude(date));
            case 1 -> {
                RecurrenceId other = random.nextBoolean()
                        ? date
                        : RecurrenceId.of(date.localDateTime().plusDays(1).plusHours(random.nextInt(3)));
                yield new RandomEdit("edit=include&date=" + other, null, dates.include(other));
            }
            case 2 -> new RandomEdit("edit=end", "{\"from\": \"" + date + "\"}", dates.end(Optional.of(date)));
            case 3 -> {
                String patch = patch(date, random);
                yield new RandomEdit(
                        "edit=edit",
                        patch,
                        orRefused(
                                () -> revising(phases, patch, false, now, json).all()));
            }
            case 4 -> {
                String until = date.date().plusDays(1 + random.nextInt(20)).toString();
                var pause = new Pause(RecurrenceId.of(date.date()), RecurrenceId.parse(until), null);
                yield new RandomEdit(
                        "edit=pause",
                        "{\"from\": \"" + date.date() + "\", \"until\": \"" + until + "\"}",
                        edit(new Pausing(phases, now).pause(pause)));
            }
            case 5 ->
                new RandomEdit(
                        "edit=resume",
                        null,
                        phases.pauses().isEmpty() ? new PhaseEdit.Same() : edit(new Pausing(phases, now).resume()));
            default -> {
                String patch = patch(date, random);
                yield new RandomEdit(
                        "from=" + date,
                        patch,
                        orRefused(() -> revising(phases, patch, true, now, json).following(date)));
            }
        };
    }

    /** A start after the end of the first phase's rule leaves that without a date: which is told as what is wrong with the patch. */
    private static PhaseEdit orRefused(Supplier<PhaseEdit> edit) {
        try {
            return edit.get();
        } catch (ProblemException e) {
            assertThat(e.errors()).extracting(Violation::code).containsExactly("no-dates");
            return new PhaseEdit.Refused(new PhaseRefusal.NoDates());
        }
    }

    private static PhaseEdit edit(Pausing.Decision decision) {
        return switch (decision) {
            case Pausing.Decision.Decided(var after, var dates) -> new PhaseEdit.Dates(after, dates);
            case Pausing.Decision.Refused(var reason) -> new PhaseEdit.Refused(reason);
        };
    }

    private static PhaseRevising revising(
            Phases phases, String patch, boolean following, Instant now, JsonMapper json) {
        SeriesPatch read = json.readValue(patch, SeriesPatch.class);
        return new PhaseRevising(phases, read.toRevision(Visibility.PUBLIC, following), now);
    }

    private static String patch(RecurrenceId date, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "{\"name\": \"Yoga " + random.nextInt(3) + "\"}";
            case 1 -> "{\"duration\": \"PT" + (1 + random.nextInt(3)) + "H\", \"template\": {\"location\": null}}";
            case 2 -> "{\"timeZone\": \"" + (random.nextBoolean() ? "Europe/London" : "Europe/Berlin") + "\"}";
            case 3 -> "{\"start\": \"" + date.localDateTime().withHour(8 + random.nextInt(12)) + "\"}";
            default ->
                "{\"start\": \""
                        + date.localDateTime().plusDays(random.nextInt(4)).withHour(8 + random.nextInt(12))
                        + "\", \"recurrence\": {\"rrules\": [\"" + rule(random) + "\"]}}";
        };
    }

    private static String rule(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "FREQ=DAILY;INTERVAL=" + (2 + random.nextInt(3));
            case 1 -> "FREQ=WEEKLY;INTERVAL=2";
            case 2 -> "FREQ=WEEKLY;COUNT=" + (3 + random.nextInt(6));
            default -> "FREQ=WEEKLY";
        };
    }

    static RecurrenceId anyDate(Phases phases, Instant now, Random random) {
        List<RecurrenceId> dates = new ArrayList<>();
        for (PhaseDate date : phases.datesFrom(now)) {
            dates.add(date.id());
            if (dates.size() == LOOKED_AT) {
                break;
            }
        }
        return dates.isEmpty() ? phases.last().first() : dates.get(random.nextInt(dates.size()));
    }
}
