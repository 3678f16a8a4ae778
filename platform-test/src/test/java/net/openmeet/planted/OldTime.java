package net.openmeet.planted;

import java.util.Date;

class OldTime {

    @SuppressWarnings("JavaUtilDate")
    long start(Date date) {
        return date.getTime();
    }
}
