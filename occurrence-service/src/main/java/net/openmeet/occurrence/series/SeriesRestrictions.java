package net.openmeet.occurrence.series;

import java.util.UUID;
import net.openmeet.vocabulary.people.OrganiserColumns;
import net.openmeet.vocabulary.people.Organisers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see the series, and by which slug. Taken over from their own facts before anything else, and whether or not
 * anything else can be: a series that isn't here is nobody's to see.
 */
@Repository
public class SeriesRestrictions {

    private final JdbcClient database;

    SeriesRestrictions(JdbcClient database) {
        this.database = database;
    }

    /** Takes over what a fact says, in whatever order facts come; what is older than what is known only fills gaps. */
    @Transactional
    public void learn(Restriction restriction) {
        Organisers organisers = restriction.organisers();
        database.sql("""
                        with named as (
                            insert into series_slug (slug, series_id)
                            select :slug::text, :id where :slug::text is not null
                            on conflict do nothing)
                        insert into series_restriction as known
                            (series_id, version, owner_id, co_organisers, hosts, group_id, visibility, slug)
                        values (:id, :version, :owner::uuid, coalesce(:coOrganisers::uuid[], '{}'),
                                coalesce(:hosts::uuid[], '{}'), :group::uuid, :visibility, :slug::text)
                        on conflict (series_id) do update
                        set version = greatest(known.version, excluded.version),
                            owner_id = case when known.version < excluded.version
                                            then coalesce(excluded.owner_id, known.owner_id)
                                            else coalesce(known.owner_id, excluded.owner_id) end,
                            co_organisers = case when known.version < excluded.version and excluded.owner_id is not null
                                                 then excluded.co_organisers else known.co_organisers end,
                            hosts = case when known.version < excluded.version and excluded.owner_id is not null
                                         then excluded.hosts else known.hosts end,
                            group_id = case when known.version < excluded.version then excluded.group_id
                                            else known.group_id end,
                            visibility = case when known.version < excluded.version then excluded.visibility
                                              else known.visibility end,
                            slug = case when known.version < excluded.version then coalesce(excluded.slug, known.slug)
                                        else coalesce(known.slug, excluded.slug) end
                        """)
                .param("id", restriction.seriesId())
                .param("version", restriction.version())
                .param("owner", organisers == null ? null : organisers.owner())
                .param("coOrganisers", organisers == null ? null : OrganiserColumns.of(organisers.coOrganisers()))
                .param("hosts", organisers == null ? null : OrganiserColumns.of(organisers.hosts()))
                .param("group", restriction.groupId())
                .param("visibility", restriction.visibility().text())
                .param("slug", restriction.slug())
                .update();
    }

    /** A fact that says nothing of who may see a series has been heard, so that its version is known. */
    @Transactional
    public void hear(UUID series, long version) {
        database.sql("update series_restriction set heard = greatest(heard, :version) where series_id = :id")
                .param("id", series)
                .param("version", version)
                .update();
    }

    /** Whether a series belongs to a group, as far as is known. */
    public boolean belongsToGroup(UUID series) {
        return database.sql(
                        "select exists (select from series_restriction where series_id = :id and group_id is not null)")
                .param("id", series)
                .query(Boolean.class)
                .single();
    }

    /** Lets nobody see a series from a version on. */
    public void deny(UUID series, long version) {
        database.sql("""
                        insert into series_restriction as known (series_id, version, visibility)
                        values (:id, :version, 'nobody')
                        on conflict (series_id) do update
                        set version = greatest(known.version, excluded.version), visibility = 'nobody'
                        where known.version <= excluded.version
                        """).param("id", series).param("version", version).update();
    }

    /** Lets nobody see a series until a newer fact says who may; who organises it besides its owner has to be told again, too. */
    public void deny(UUID series) {
        database.sql("""
                        insert into series_restriction as known (series_id, version, visibility)
                        values (:id, 0, 'nobody')
                        on conflict (series_id) do update
                        set visibility = 'nobody', co_organisers = '{}', hosts = '{}', group_id = null
                        """).param("id", series).update();
    }
}
