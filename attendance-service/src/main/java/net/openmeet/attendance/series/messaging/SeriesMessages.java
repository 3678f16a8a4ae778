package net.openmeet.attendance.series.messaging;

import net.openmeet.attendance.series.Visibility;

/** Who may see a series, as others say it; what isn't known is private. */
final class SeriesMessages {

    private SeriesMessages() {}

    static Visibility visibility(net.openmeet.schemas.series.Visibility published) {
        return switch (published) {
            case PUBLIC -> Visibility.PUBLIC;
            case UNLISTED -> Visibility.UNLISTED;
            case PRIVATE, UNKNOWN -> Visibility.PRIVATE;
        };
    }
}
