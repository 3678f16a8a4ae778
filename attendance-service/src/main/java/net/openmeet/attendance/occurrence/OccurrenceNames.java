package net.openmeet.attendance.occurrence;

import java.util.Optional;
import net.openmeet.platform.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names that occurrences had before: as other dates of their series, as standalone events, or when they were public. */
@Repository
public class OccurrenceNames {

    private final JdbcClient database;

    OccurrenceNames(JdbcClient database) {
        this.database = database;
    }

    /** The name that an occurrence has now which had this one, where the viewer may see it; empty for a name that it still has. */
    public Optional<String> movedTo(String slug, Viewer viewer) {
        return database.sql("""
                        select access.slug_now
                        from occurrence_slug s join occurrence_access access using (occurrence_id)
                        where s.slug = :slug and s.slug <> access.slug_now
                          and (starts_with(s.slug, access.series_slug || '-') or access.is_public
                               or access.seen_by in ('owner', 'group', 'members') or %s)
                          and %s
                        """.formatted(
                                OccurrenceRights.organisedBy("cast(:viewer as uuid)"),
                                OccurrenceRights.seenBy("access.seen_by", "cast(:viewer as uuid)")))
                .param("slug", slug)
                .param("viewer", viewer.accountId())
                .query(String.class)
                .optional();
    }
}
