package net.openmeet.community.group.web;

import java.util.LinkedHashMap;
import java.util.Map;
import net.openmeet.community.group.GroupRole;
import net.openmeet.community.group.Permission;
import net.openmeet.community.group.Permissions;

/**
 * What the roles of a group may do, as it goes out.
 *
 * @param roles by role, the highest first, all permissions and whether the role has them
 */
record PermissionsResponse(Map<String, Map<String, Boolean>> roles) {

    static PermissionsResponse of(Permissions permissions) {
        Map<String, Map<String, Boolean>> roles = new LinkedHashMap<>();
        for (GroupRole role : permissions.of().keySet()) {
            Map<String, Boolean> allowed = new LinkedHashMap<>();
            for (Permission permission : Permission.values()) {
                allowed.put(permission.text(), permissions.allow(role, permission));
            }
            roles.put(role.text(), allowed);
        }
        return new PermissionsResponse(roles);
    }
}
