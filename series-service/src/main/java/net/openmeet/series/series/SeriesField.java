package net.openmeet.series.series;

/** What of a series can be edited apart from its schedule. */
public enum SeriesField {
    NAME,
    DESCRIPTION,
    CAPACITY,
    LOCATION,
    VISIBILITY
}
