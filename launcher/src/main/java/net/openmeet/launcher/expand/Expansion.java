package net.openmeet.launcher.expand;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a line.
 *
 * @param instances local times to the second, or dates
 * @param complete whether the set ended: nothing follows the last instance
 * @param instants the same in UTC; null when not asked for, or where there is no time zone
 */
record Expansion(
        List<String> instances,
        boolean complete,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> instants) {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    static Expansion of(ExpandRequest request, boolean withInstants) {
        RecurrenceId from = request.from();
        Iterator<Instance> walk =
                (from == null ? request.set().all() : request.set().from(from)).iterator();
        boolean zoned = withInstants && request.set().start().zone().isPresent();
        List<String> instances = new ArrayList<>();
        List<String> instants = new ArrayList<>();
        while (instances.size() < request.limit() && walk.hasNext()) {
            Instance instance = walk.next();
            instances.add(local(instance.id()));
            if (zoned && instance.start() != null) {
                instants.add(instance.start().toInstant().toString());
            }
        }
        return new Expansion(instances, !walk.hasNext(), zoned ? instants : null);
    }

    private static String local(RecurrenceId id) {
        return id.isAllDay() ? id.toString() : SECONDS.format(id.localDateTime());
    }
}
