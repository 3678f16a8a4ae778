package net.openmeet.platform.consistency;

import java.util.OptionalLong;
import java.util.UUID;

/**
 * A bean that tells how new this service's data about one kind of aggregate is, so that requests can wait for it; usually the repository of
 * that data. One per kind that the service knows.
 */
public interface KnownVersion {

    /** The kind in {@link VersionToken}s, e.g. {@code series}. */
    String kind();

    /**
     * The newest version of {@code id} that this service has applied, also of a thing that is gone; empty when it has never heard of it.
     * Cheap: asked repeatedly while a request waits.
     */
    OptionalLong version(UUID id);
}
