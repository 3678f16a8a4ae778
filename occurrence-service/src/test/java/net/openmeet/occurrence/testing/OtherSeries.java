package net.openmeet.occurrence.testing;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The series of all tests that were before, in the same database. */
public final class OtherSeries {

    private final JdbcClient database;

    public OtherSeries(JdbcClient database) {
        this.database = database;
    }

    /**
     * Before the clock is set months ahead: all of them would be due, with all the dates of these months, and what this test or the next one waits for
     * would come after them.
     *
     * @param own the series of the test itself
     */
    public void leaveAlone(UUID... own) {
        database.sql("update series_upkeep set due_at = null where series_id <> all(:own)")
                .param("own", Set.of(own).toArray(UUID[]::new))
                .update();
    }
}
