package net.openmeet.occurrence.occurrence;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.platform.change.FieldChanges;
import net.openmeet.vocabulary.people.OrganiserChanges;
import net.openmeet.vocabulary.template.TemplateChanges;
import org.jspecify.annotations.Nullable;

/** What is different about an occurrence, field by field, by the names and in the forms of the API. */
public final class OccurrenceChanges {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private OccurrenceChanges() {}

    /** What is different, as everybody may know it. */
    public static List<FieldChange> between(OccurrenceView before, OccurrenceView after) {
        return ofAll(before.toldToEverybody(), after.toldToEverybody());
    }

    /** What is different, also of what those alone may know who go there, or organise it. */
    public static List<FieldChange> ofAll(OccurrenceView before, OccurrenceView after) {
        var changes = new FieldChanges();
        TemplateChanges.compare(before.template(), after.template(), changes);
        compare(before.timing(), after.timing(), changes);
        OrganiserChanges.compare(before.organisers(), after.organisers(), changes);
        return changes.compare("status", before.status().text(), after.status().text())
                .compare(
                        "visibility",
                        before.visibility().text(),
                        after.visibility().text())
                .compare("groupId", group(before), group(after))
                .compare(
                        "cancellationReason",
                        before.stage().reason(),
                        after.stage().reason())
                .compare("recurrenceId", date(before), date(after))
                .compare("slug", before.slug(), after.slug())
                .compare("detached", isDetached(before), isDetached(after))
                .all();
    }

    private static @Nullable String group(OccurrenceView occurrence) {
        return Objects.toString(occurrence.groupId(), null);
    }

    private static @Nullable String date(OccurrenceView occurrence) {
        SeriesDate date = occurrence.date();
        return date == null ? null : date.recurrenceId().toString();
    }

    private static boolean isDetached(OccurrenceView occurrence) {
        SeriesDate date = occurrence.date();
        return date != null && date.detached();
    }

    private static void compare(Timing before, Timing after, FieldChanges changes) {
        if (before.equals(after)) {
            return;
        }
        changes.compare("start.local", local(before, before.localStart()), local(after, after.localStart()))
                .compare("start.timeZone", before.zone().getId(), after.zone().getId())
                .compare(
                        "start.instant",
                        before.startsAt().toString(),
                        after.startsAt().toString())
                .compare("end.local", local(before, before.localEnd()), local(after, after.localEnd()))
                .compare(
                        "end.instant",
                        before.endsAt().toString(),
                        after.endsAt().toString());
    }

    private static String local(Timing timing, LocalDateTime time) {
        return timing.isAllDay() ? time.toLocalDate().toString() : LOCAL.format(time);
    }
}
