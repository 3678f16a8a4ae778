package net.openmeet.community.export;

import java.util.UUID;

/** An export that nobody is to fetch any more. */
record ExportGone(UUID id) {}
