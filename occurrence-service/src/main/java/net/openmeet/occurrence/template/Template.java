package net.openmeet.occurrence.template;

import net.openmeet.location.Location;
import org.jspecify.annotations.Nullable;

/**
 * The field values that a series gives its occurrences, and those that a standalone event has.
 *
 * @param name title for people, 1 to 200 characters
 * @param description text; empty when there is none
 * @param capacity seats, guests included; null: unlimited
 * @param location where it takes place; null: not said
 */
public record Template(
        String name,
        String description,
        @Nullable Integer capacity,
        @Nullable Location location) {}
