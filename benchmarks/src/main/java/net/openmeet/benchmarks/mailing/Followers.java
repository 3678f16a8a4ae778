package net.openmeet.benchmarks.mailing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import net.openmeet.benchmarks.system.RunningSystem;

/** Members with an address who follow a series to hear all of it, in the tables of the services that know so. Of each domain few, as it is in the world. */
record Followers(RunningSystem system, int people) {

    private static final String ID = "('00000000-0000-7000-9000-' || lpad(to_hex(person), 12, '0'))::uuid";

    private static final String HANDLES = """
            insert into account_handle (handle, account_id, taken_at)
            select 'follower-' || person, %s, now() from generate_series(1, ?) as person
            """.formatted(ID);

    private static final String ACCOUNTS = """
            insert into account (id, handle, display_name, kind, version, registered_at, updated_at, bio, public_fields)
            select %s, 'follower-' || person, 'Follower ' || person, 'member', 1, now(), now(), '', '{}' from generate_series(1, ?) as person
            """.formatted(ID);

    private static final String ADDRESSES = """
            insert into account_address (id, account_id, address, comparable, added_at)
            select gen_random_uuid(), %s, address, address, now()
              from generate_series(1, ?) as person, concat('follower-', person, '@', person %% 200, '.example.org') as address
            """.formatted(ID);

    private static final String FOLLOWERS = """
            insert into series_follower (series_id, account_id, version, notifications, followed_at)
            select series_id, %s, 1, 'all', now()
              from generate_series(1, ?) as person, (select series_id from known_occurrence where slug = ?) as followed
            """.formatted(ID);

    /** Have them be there, and follow the series of a date. */
    void follow(String date) throws SQLException {
        try (Connection community = system.connect("openmeet_community", "public");
                Connection attendance = system.connect("openmeet_attendance", "public")) {
            for (String rows : new String[] {HANDLES, ACCOUNTS, ADDRESSES}) {
                try (PreparedStatement statement = community.prepareStatement(rows)) {
                    statement.setInt(1, people);
                    statement.executeUpdate();
                }
            }
            try (PreparedStatement statement = attendance.prepareStatement(FOLLOWERS)) {
                statement.setInt(1, people);
                statement.setString(2, date);
                if (statement.executeUpdate() != people) {
                    throw new IllegalStateException("Not everybody follows the series of " + date);
                }
            }
        }
    }
}
