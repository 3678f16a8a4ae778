package net.openmeet.community.group;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that a role may do in a group, or not. Owners may do all of these, and what isn't among them: delete the group, say who sees it, what roles
 * may do, and whose it is.
 */
public enum Permission {
    /** Change what the group says of itself, and how people join. */
    EDIT_GROUP(GroupRole.ADMINISTRATOR, GroupRole.ORGANISER),
    /** Give people beneath one's own role others beneath it. */
    MANAGE_ROLES(GroupRole.ADMINISTRATOR, GroupRole.ADMINISTRATOR),
    /** Remove people beneath one's own role, and keep them out. */
    BAN(GroupRole.MODERATOR, GroupRole.ORGANISER),
    /** Decide on requests to join. */
    APPROVE(GroupRole.MODERATOR, GroupRole.MEMBER),
    INVITE(GroupRole.ORGANISER, GroupRole.MEMBER),
    /** Know who belongs to the group. */
    SEE_MEMBERS(GroupRole.MEMBER, GroupRole.GUEST),
    /** Make series that belong to the group, and let one's own belong to it. */
    CREATE_EVENTS(GroupRole.ORGANISER, GroupRole.MEMBER),
    /** Change all series of the group as their co-organisers do, and take them out of it. */
    EDIT_ALL_EVENTS(GroupRole.ADMINISTRATOR, GroupRole.ORGANISER),
    /** Tell all who belong to the group something. */
    ANNOUNCE(GroupRole.ORGANISER, GroupRole.MEMBER),
    /** Get what others write to those who organise in the group. */
    BE_CONTACTED(GroupRole.ORGANISER, GroupRole.MEMBER);

    private final GroupRole usual;
    private final GroupRole lowest;

    Permission(GroupRole usual, GroupRole lowest) {
        this.usual = usual;
        this.lowest = lowest;
    }

    /** How it is written in JSON. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads {@link #text}; empty for any other text. */
    public static Optional<Permission> find(String text) {
        return Arrays.stream(values())
                .filter(permission -> permission.text().equals(text))
                .findFirst();
    }

    /** Whether owners can let a role do this: one beneath them, and not too low. */
    public boolean canBeGivenTo(GroupRole role) {
        return role != GroupRole.OWNER && !lowest.outranks(role);
    }

    /** Whether a role may do this where the owners have said nothing. */
    boolean isUsualFor(GroupRole role) {
        return !usual.outranks(role);
    }
}
