package net.openmeet.occurrence.preview;

import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.schemas.series.Phase;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.messaging.PhaseMessages;

/** What series-service publishes of an edit of a series. */
final class EditsOnTopic {

    private final SeriesOnTopic topic;
    private final SeriesCreated series;

    EditsOnTopic(SeriesOnTopic topic, SeriesCreated series) {
        this.topic = topic;
        this.series = series;
    }

    /** Returns when it has had its effect; the phases as they are then. */
    Phases publish(long version, RandomEdit edit, HandledMessages handled) {
        return switch (edit.edit()) {
            case PhaseEdit.Looks(var phases, var before, var after) -> {
                handled.await(topic.look(series, version, messages(phases)));
                yield phases;
            }
            case PhaseEdit.GoesOn(var phases, var at, var before, var after, var following) -> {
                handled.await(topic.goOn(
                        series,
                        version,
                        List.of(
                                at.from().toString(),
                                at.oldAnchor().toString(),
                                at.newAnchor().toString()),
                        messages(phases)));
                yield phases;
            }
            case PhaseEdit.Dates(var phases, var date) -> {
                handled.await(dates(version, edit.name(), date.toString(), messages(phases)));
                yield phases;
            }
            case PhaseEdit.Same same -> throw new IllegalArgumentException("No fact");
            case PhaseEdit.Refused refused -> throw new IllegalArgumentException("No fact");
        };
    }

    private UUID dates(long version, String name, String date, List<Phase> phases) {
        return switch (name) {
            case "exclude" -> topic.exclude(series, version, List.of(date), phases);
            case "include" -> topic.include(series, version, List.of(date), phases);
            case "end" -> topic.end(series, version, date, phases);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static List<Phase> messages(Phases phases) {
        return PhaseMessages.messages(phases);
    }
}
