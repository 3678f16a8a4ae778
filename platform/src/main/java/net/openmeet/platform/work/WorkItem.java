package net.openmeet.platform.work;

import java.util.UUID;

/**
 * A row that is being worked on.
 *
 * @param failures how often in a row it has failed before
 */
public record WorkItem<P>(UUID id, String key, P payload, int failures) {}
