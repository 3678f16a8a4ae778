package net.openmeet.vocabulary.people;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.FieldChanges;

/** What is different about who organises something, by the names of the API. */
public final class OrganiserChanges {

    private OrganiserChanges() {}

    public static FieldChanges compare(Organisers before, Organisers after, FieldChanges changes) {
        return before.equals(after)
                ? changes
                : changes.compare(
                                "organiser",
                                before.owner().toString(),
                                after.owner().toString())
                        .compare("coOrganisers", texts(before.coOrganisers()), texts(after.coOrganisers()))
                        .compare("hosts", texts(before.hosts()), texts(after.hosts()));
    }

    private static List<String> texts(List<UUID> accounts) {
        return accounts.stream().map(UUID::toString).toList();
    }
}
