package net.openmeet.community.group.web;

import java.net.URI;
import java.util.function.Function;
import net.openmeet.community.denylist.Denylist;
import net.openmeet.community.group.CreateGroup;
import net.openmeet.community.group.GroupProfile;
import net.openmeet.community.group.GroupRevision;
import net.openmeet.community.group.GroupState;
import net.openmeet.community.group.Website;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses names, and links wherever they stand, that moderators deny. What a group says already it may go on to say. */
@Component
class DeniedProfiles {

    private static final String NO_LINKS = "Moderators don't want links there.";

    private final Denylist denylist;

    DeniedProfiles(Denylist denylist) {
        this.denylist = denylist;
    }

    /**
     * The same command.
     *
     * @throws ProblemException 422 with every violation
     */
    CreateGroup admitted(CreateGroup command) {
        refuse(command.profile(), null);
        return command;
    }

    /**
     * The same revision.
     *
     * @throws ProblemException 422 with every violation
     */
    GroupRevision admitted(GroupState before, GroupRevision revision) {
        refuse(revision.profile(), before.profile());
        return revision;
    }

    private void refuse(GroupProfile profile, @Nullable GroupProfile before) {
        var violations = new Violations();
        if (isNew(profile, before, GroupProfile::name) && denylist.denies(profile.name())) {
            violations.add("/name", "denied", "Moderators don't want this name here; choose another one.");
        }
        if (isNew(profile, before, GroupProfile::description) && denylist.deniesLinksOf(profile.description())) {
            violations.add("/description", "denied", NO_LINKS);
        }
        if (isNew(profile, before, GroupProfile::rules) && denylist.deniesLinksOf(profile.rules())) {
            violations.add("/rules", "denied", NO_LINKS);
        }
        int index = 0;
        for (Website website : profile.websites()) {
            if ((before == null || !before.websites().contains(website)) && leadsToDenied(website)) {
                violations.add("/websites/" + index + "/uri", "denied", NO_LINKS);
            }
            index++;
        }
        violations.throwIfAny();
    }

    private static boolean isNew(
            GroupProfile profile, @Nullable GroupProfile before, Function<GroupProfile, String> part) {
        return before == null || !part.apply(profile).equals(part.apply(before));
    }

    private boolean leadsToDenied(Website website) {
        String host = URI.create(website.uri()).getHost();
        return (host != null && denylist.deniesDomain(host)) || denylist.namesDid(website.uri());
    }
}
