package net.openmeet.series.series;

import java.util.List;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Pause;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How pauses stand in table {@code series}: as an array, local times as the API writes them. */
final class PausesColumn {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Row>> ROWS = new TypeReference<>() {};

    private record Row(String from, String until, @Nullable String reason) {

        static Row of(Pause pause) {
            return new Row(pause.from().toString(), pause.until().toString(), pause.reason());
        }

        Pause toPause() {
            return new Pause(RecurrenceId.parse(from), RecurrenceId.parse(until), reason);
        }
    }

    private PausesColumn() {}

    static String write(List<Pause> pauses) {
        return JSON.writeValueAsString(pauses.stream().map(Row::of).toList());
    }

    static List<Pause> read(String json) {
        return JSON.readValue(json, ROWS).stream().map(Row::toPause).toList();
    }
}
