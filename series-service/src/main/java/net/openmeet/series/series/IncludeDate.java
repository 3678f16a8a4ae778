package net.openmeet.series.series;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A series shall have a date.
 *
 * @param originEvent the standalone event that shall go on as that date; whether there is one, and whose, isn't known here. Null: none
 */
public record IncludeDate(ChangeDate date, @Nullable UUID originEvent) {}
