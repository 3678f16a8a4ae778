package net.openmeet.vocabulary.change.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of a series, of dates of one, or of a standalone event, as it goes out.
 *
 * @param version of the series or event after it; null: dates were changed, and their series wasn't
 * @param changeId the same for all that one edit made
 * @param changedBy account; null: nobody, time went by
 * @param from the first date that it concerns, by its recurrenceId; null: all that weren't over
 * @param undoes the version of the change that it takes back; null: it takes back none of the series or event
 * @param changes what is different, field by field; of several dates that of the first
 * @param dates which dates were changed; null: not single ones
 */
public record ChangeResponse(
        @Nullable Long version,
        UUID changeId,
        @Nullable UUID changedBy,
        Instant changedAt,
        String kind,
        @Nullable String from,
        @Nullable Long undoes,
        List<ChangedField> changes,
        @Nullable ChangedDates dates) {}
