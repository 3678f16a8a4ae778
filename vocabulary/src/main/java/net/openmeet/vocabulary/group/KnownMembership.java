package net.openmeet.vocabulary.group;

import java.util.UUID;

/**
 * What an account is in a group, as community-service told it.
 *
 * @param version of the membership, going on where somebody comes back
 * @param decidedOn the group's version by which it was decided what the role may do
 * @param role in upper case; one that isn't known allows nothing
 */
public record KnownMembership(UUID id, UUID groupId, UUID accountId, long version, long decidedOn, String role) {

    /** Whether the account is known not to belong to the group. */
    public boolean hasEnded() {
        return role.equals("NONE") || role.equals("BANNED");
    }
}
