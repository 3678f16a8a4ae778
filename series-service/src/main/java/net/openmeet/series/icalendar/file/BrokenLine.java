package net.openmeet.series.icalendar.file;

/**
 * A line that is no property, in spite of all patience.
 *
 * @param number where it begins in the file, from 1
 * @param property in upper case: its own name, or the one that it stands behind
 * @param named whether the name is its own
 */
public record BrokenLine(int number, String property, boolean named) {}
