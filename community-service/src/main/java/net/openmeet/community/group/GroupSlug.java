package net.openmeet.community.group;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A slug that a group has or had, to be asked for in queries. {@link GroupSlugs} gives them away. */
@Entity
@Immutable
class GroupSlug {

    @Id
    private String slug;

    /** Queries alone read it. */
    @SuppressWarnings("UnusedVariable")
    private UUID groupId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected GroupSlug() {}
}
