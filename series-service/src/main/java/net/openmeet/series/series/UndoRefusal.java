package net.openmeet.series.series;

import java.util.Optional;

/** Why a change can't be taken back. */
public sealed interface UndoRefusal {

    /** Another change came after it; {@code newest} is the version of that one. */
    record NotTheNewest(long newest) implements UndoRefusal {}

    /** It made the series: that is taken back by deleting it. */
    record MadeTheSeries() implements UndoRefusal {}

    /** It published the series: others have heard of it. */
    record PublishedTheSeries() implements UndoRefusal {}

    /** It says who organises the series, whose it is, or to which group it belongs: they have heard of it, and it is theirs to say. */
    record ConcernsPeople() implements UndoRefusal {}

    /** A file that was imported says so of single dates: what these are, occurrence-service keeps. */
    record SaidByAFile() implements UndoRefusal {}

    /** It made a standalone event a date: the event is that date from then on. */
    record MadeAnEventADate() implements UndoRefusal {}

    /** It is from before it was kept what series were. */
    record NotKept() implements UndoRefusal {}

    /** Why no change of a kind can be taken back, if none can. */
    static Optional<UndoRefusal> of(SeriesChange.Kind kind) {
        return switch (kind) {
            case CREATED -> Optional.of(new MadeTheSeries());
            case PUBLISHED -> Optional.of(new PublishedTheSeries());
            case DATES_IMPORTED -> Optional.of(new SaidByAFile());
            case EVENT_INCLUDED -> Optional.of(new MadeAnEventADate());
            case ORGANISERS_CHANGED, TRANSFERRED, GROUP_CHANGED -> Optional.of(new ConcernsPeople());
            case TEMPLATE_CHANGED,
                    SCHEDULE_CHANGED,
                    SPLIT,
                    MERGED,
                    DATES_EXCLUDED,
                    DATES_INCLUDED,
                    PAUSED,
                    RESUMED,
                    ENDED -> Optional.empty();
        };
    }
}
