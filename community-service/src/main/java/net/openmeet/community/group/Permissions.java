package net.openmeet.community.group;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each role may do in a group.
 *
 * @param of of every role of people who belong to a group, the highest first; owners may do everything
 */
public record Permissions(Map<GroupRole, Set<Permission>> of) {

    /** What roles may do where the owners have said nothing. */
    public static final Permissions USUAL = with(Set.of());

    public Permissions {
        of = Collections.unmodifiableMap(new EnumMap<>(of));
    }

    /** Those that differ from what is usual. Where somebody could once be given what he can't be any more, he hasn't got it. */
    static Permissions with(Set<RoleGrant> grants) {
        Map<GroupRole, Set<Permission>> all = new EnumMap<>(GroupRole.class);
        for (GroupRole role : GroupRole.BELONGING) {
            Set<Permission> permissions = usualFor(role);
            grants.stream()
                    .filter(grant -> grant.role() == role && grant.permission().canBeGivenTo(role))
                    .forEach(grant -> grant.applyTo(permissions));
            all.put(role, permissions);
        }
        return new Permissions(all);
    }

    private static Set<Permission> usualFor(GroupRole role) {
        Set<Permission> permissions = EnumSet.allOf(Permission.class);
        permissions.removeIf(permission -> role != GroupRole.OWNER && !permission.isUsualFor(role));
        return permissions;
    }

    /** How they are written in JSON, by the texts of roles. */
    public Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        of.forEach((role, permissions) -> texts.put(
                role.text(), permissions.stream().map(Permission::text).toList()));
        return texts;
    }

    /** The roles that may do something, the highest first. */
    Set<GroupRole> allowing(Permission permission) {
        Set<GroupRole> roles = EnumSet.noneOf(GroupRole.class);
        of.forEach((role, permissions) -> {
            if (permissions.contains(permission)) {
                roles.add(role);
            }
        });
        return roles;
    }

    /** Whether whoever is this in the group may do that. */
    public boolean allow(GroupRole role, Permission permission) {
        return of.getOrDefault(role, Set.of()).contains(permission);
    }
}
