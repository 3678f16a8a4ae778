package net.openmeet.platform.security;

import java.util.Set;
import java.util.UUID;

/** Which roles accounts have on the instance, where that is known better than by tokens, which outlive what they say. */
@FunctionalInterface
public interface GrantedRoles {

    Set<InstanceRole> of(UUID account);
}
