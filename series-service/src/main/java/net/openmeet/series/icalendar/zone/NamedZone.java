package net.openmeet.series.icalendar.zone;

import java.time.ZoneId;

/** A zone that a name means, and how surely. */
record NamedZone(ZoneId zone, Certainty certainty) {

    enum Certainty {
        /** The name of a place or of Windows: nothing else is meant, whatever a file defines under it. */
        PLACE,
        /** A name of IANA's that programs use for other things, such as GMT and EST: a definition in the file decides. */
        SHORT,
        /** A name that nobody has standardised: a definition in the file decides, and the importer is told. */
        GUESSED
    }
}
