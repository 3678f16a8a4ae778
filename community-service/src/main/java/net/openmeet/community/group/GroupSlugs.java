package net.openmeet.community.group;

import java.util.Set;
import java.util.UUID;
import net.openmeet.platform.slug.GivenSlugs;
import net.openmeet.platform.text.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All slugs that groups have or ever had. None is a path of this API. */
@Repository
class GroupSlugs {

    private static final Slugs FORM =
            new Slugs("group", Set.of("new", "me", "search", "invitations", "transfers", "api"));

    private final GivenSlugs given;

    GroupSlugs(JdbcClient database) {
        this.given = new GivenSlugs(database, "group_slug", "group_id");
    }

    /** Takes the first free slug for a new group. */
    String take(UUID groupId, String name, GroupVisibility visibility) {
        boolean guessable = GroupRights.isForEverybody(visibility);
        return given.take(groupId, FORM.candidates(name, guessable), guessable);
    }

    /** Takes another slug for a group that more or fewer people may find from now on. */
    String takeAnother(UUID groupId, String name, GroupVisibility visibility) {
        boolean guessable = GroupRights.isForEverybody(visibility);
        return given.takeAnother(groupId, FORM.candidates(name, guessable), guessable);
    }
}
