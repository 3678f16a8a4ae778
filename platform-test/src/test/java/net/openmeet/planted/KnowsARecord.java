package net.openmeet.planted;

import net.openmeet.schemas.series.SeriesDeleted;

class KnowsARecord {

    Class<?> record() {
        return SeriesDeleted.class;
    }
}
