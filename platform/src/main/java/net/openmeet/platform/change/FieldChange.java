package net.openmeet.platform.change;

import org.jspecify.annotations.Nullable;

/**
 * One field that changed.
 *
 * @param field its name as in the API; with dots where it is nested
 * @param before the value before, as JSON text; null: there was none
 * @param after the value from now on, as JSON text; null: there is none
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
