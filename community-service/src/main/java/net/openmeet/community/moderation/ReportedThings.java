package net.openmeet.community.moderation;

import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.account.AccountManagement;
import net.openmeet.community.group.GroupManagement;
import net.openmeet.community.image.ImageManagement;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.restriction.RestrictedKind;
import net.openmeet.vocabulary.restriction.Restrictions;
import org.springframework.stereotype.Component;

/** What can be reported here: what the reporter may see. */
@Component
class ReportedThings {

    private final AccountManagement accounts;
    private final GroupManagement groups;
    private final ImageManagement images;
    private final Restrictions restrictions;

    ReportedThings(
            AccountManagement accounts, GroupManagement groups, ImageManagement images, Restrictions restrictions) {
        this.accounts = accounts;
        this.groups = groups;
        this.images = images;
        this.restrictions = restrictions;
    }

    /** The thing, if there is one that the reporter may know of. */
    Optional<Thing> find(FileReport report) {
        if (report.seen() != null) {
            return Optional.of(report.seen());
        }
        return id(report)
                .filter(id -> report.kind() == RestrictedKind.GROUP || !restrictions.isRestricted(id))
                .map(id -> new Thing(report.kind(), id, report.name()));
    }

    private Optional<UUID> id(FileReport report) {
        return switch (report.kind()) {
            case ACCOUNT ->
                accounts.findByHandle(report.name())
                        .filter(account -> account.deletesAt() == null)
                        .map(account -> account.id());
            case GROUP ->
                groups.find(report.name(), Viewer.of(report.reporter())).map(group -> group.id());
            case IMAGE -> images.find(report.name()).map(image -> image.thing());
            case SERIES, EVENT -> Optional.empty();
        };
    }
}
