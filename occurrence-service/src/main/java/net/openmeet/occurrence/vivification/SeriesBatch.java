package net.openmeet.occurrence.vivification;

import java.util.List;
import java.util.UUID;

/** Series that are brought up to now together. */
record SeriesBatch(List<UUID> series) {

    SeriesBatch {
        series = List.copyOf(series);
    }
}
