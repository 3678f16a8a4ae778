package net.openmeet.community.group;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;

/**
 * What the owners of a group have said of one role, other than usual.
 *
 * @param granted whether the role may do it
 */
@Embeddable
record RoleGrant(
        @Enumerated(EnumType.STRING) GroupRole role,
        @Enumerated(EnumType.STRING) Permission permission,
        boolean granted) {

    void applyTo(Set<Permission> permissions) {
        if (granted) {
            permissions.add(permission);
        } else {
            permissions.remove(permission);
        }
    }
}
