package net.openmeet.platform.copy;

import java.util.List;
import net.openmeet.platform.work.WorkLedger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A service's copies for people to look at and to have made anew, from outside of the service. */
public final class Rebuilds {

    private final RebuildRows rows;
    private final WorkLedger work;

    /** Looks into this database. */
    public Rebuilds(JdbcClient jdbc) {
        this.rows = new RebuildRows(jdbc);
        this.work = new WorkLedger(jdbc);
    }

    /** Connects to a service's database for each call. */
    public static Rebuilds at(String jdbcUrl, String user, String password) {
        return new Rebuilds(JdbcClient.create(new DriverManagerDataSource(jdbcUrl, user, password)));
    }

    /** Every copy that the service has. */
    public List<RebuildStatus> list() {
        return rows.all();
    }

    /** Has a copy of {@link #list} made anew; false if that is under way already. */
    public boolean begin(String copy) {
        return work.enqueueUnlessWaiting(CopyRebuild.KIND, copy, RebuildCursor.BEGINNING);
    }
}
