package net.openmeet.occurrence.series;

import java.util.OptionalLong;
import java.util.UUID;
import net.openmeet.platform.consistency.KnownVersion;
import org.springframework.stereotype.Component;

/** How new this service's copy of a series is. */
@Component
class SeriesVersions implements KnownVersion {

    private final KnownSeriesRepository series;

    SeriesVersions(KnownSeriesRepository series) {
        this.series = series;
    }

    @Override
    public String kind() {
        return "series";
    }

    @Override
    public OptionalLong of(UUID id) {
        return series.version(id);
    }
}
