package net.openmeet.occurrence.series;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tombstones of deleted series, for ever: whatever arrives late for one of them has no effect. */
@Repository
public class SeriesTombstones {

    private final JdbcClient database;

    SeriesTombstones(JdbcClient database) {
        this.database = database;
    }

    /** Sets a tombstone with the version of the deletion, whether or not the series was known. */
    public void add(UUID id, long version) {
        database.sql("""
                        insert into forgotten_series (id, version) values (:id, :version)
                        on conflict (id) do update set version = greatest(forgotten_series.version, excluded.version)
                        """).param("id", id).param("version", version).update();
    }

    public boolean contains(UUID id) {
        return database.sql("select exists (select from forgotten_series where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
