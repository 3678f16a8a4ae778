package net.openmeet.community.group;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody is in a group, the highest first. */
public enum GroupRole {
    /** May do everything, and alone says what others may do. There is always one. */
    OWNER,
    ADMINISTRATOR,
    MODERATOR,
    ORGANISER,
    MEMBER,
    /** Belongs to it for a while, or for one thing. */
    GUEST,
    /** May not belong to it. */
    BANNED,
    /** Belonged to it once, or never did. */
    NONE;

    /** Those of people who belong to a group. */
    public static final Set<GroupRole> BELONGING = Set.copyOf(EnumSet.range(OWNER, GUEST));

    /** How it is written in JSON. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #text}; empty for any other text. */
    public static Optional<GroupRole> find(String text) {
        return Arrays.stream(values()).filter(role -> role.text().equals(text)).findFirst();
    }

    public boolean belongs() {
        return BELONGING.contains(this);
    }

    /**
     * What somebody is who was two things by two accounts. A ban holds, but for an owner: there is always one, and nobody is above him.
     */
    GroupRole or(GroupRole other) {
        return outranks(other) ? other.orRather(this) : orRather(other);
    }

    private GroupRole orRather(GroupRole higher) {
        return this == BANNED && higher != OWNER ? BANNED : higher;
    }

    /** Whether it is above another one. None is above itself. */
    public boolean outranks(GroupRole other) {
        return compareTo(other) < 0;
    }
}
