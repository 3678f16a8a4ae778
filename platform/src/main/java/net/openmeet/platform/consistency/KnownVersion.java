package net.openmeet.platform.consistency;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.openmeet.platform.security.Viewer;

/**
 * A bean that tells how new this service's data about one kind of aggregate is, so that requests can wait for it; usually the repository of
 * that data. One per kind that the service follows; kinds that it never lags behind are {@link ImmediateKinds}.
 */
public interface KnownVersion {

    /** The kind in {@link VersionToken}s, e.g. {@code series}. */
    String kind();

    /**
     * The newest versions that this service has applied, by id, also of things that are gone. Without those that it has never heard of, and
     * without those that the viewer may not know of: a version, too, tells that a thing exists. Cheap, and one statement: asked repeatedly
     * while a request waits, and as long for what there isn't as for what may not be seen.
     *
     * @param ids not empty, at most {@value AfterVersions#MOST_TOKENS}
     */
    Map<UUID, Long> versions(Set<UUID> ids, Viewer viewer);
}
