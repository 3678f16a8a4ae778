package net.openmeet.community.group.web;

import java.net.URI;
import java.util.List;
import net.openmeet.community.denylist.Denylist;
import net.openmeet.community.group.CreateGroup;
import net.openmeet.community.group.GroupProfile;
import net.openmeet.community.group.GroupRevision;
import net.openmeet.community.group.GroupState;
import net.openmeet.community.group.Website;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import org.springframework.stereotype.Component;

/** Refuses names and websites that moderators deny. What a group says already it may go on to say. */
@Component
class DeniedProfiles {

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
        refuse(command.profile(), "", List.of());
        return command;
    }

    /**
     * The same revision.
     *
     * @throws ProblemException 422 with every violation
     */
    GroupRevision admitted(GroupState before, GroupRevision revision) {
        refuse(revision.profile(), before.profile().name(), before.profile().websites());
        return revision;
    }

    private void refuse(GroupProfile profile, String name, List<Website> websites) {
        var violations = new Violations();
        if (!profile.name().equals(name) && denylist.denies(profile.name())) {
            violations.add("/name", "denied", "Moderators don't want this name here; choose another one.");
        }
        int index = 0;
        for (Website website : profile.websites()) {
            if (!websites.contains(website) && leadsToDenied(website)) {
                violations.add("/websites/" + index + "/uri", "denied", "Moderators don't want links there.");
            }
            index++;
        }
        violations.throwIfAny();
    }

    private boolean leadsToDenied(Website website) {
        String host = URI.create(website.uri()).getHost();
        return host != null && denylist.deniesDomain(host);
    }
}
