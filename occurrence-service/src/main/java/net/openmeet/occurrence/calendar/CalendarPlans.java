package net.openmeet.occurrence.calendar;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How PostgreSQL comes to its plans for the statements of calendars, which are long. */
@Component
class CalendarPlans {

    private final JdbcClient database;

    CalendarPlans(JdbcClient database) {
        this.database = database;
    }

    /**
     * Has the plans of a connection kept for whatever parameters, until this transaction ends. Each statement of calendars looks rows up by index, whoever asks, and for
     * whatever range; without this most are planned anew for each request, which takes longer than reading, and ends in plans that read more.
     */
    void keep() {
        database.sql("set local plan_cache_mode = force_generic_plan").update();
    }
}
