package net.openmeet.community.image;

import java.util.UUID;

/** Files that are to be removed unless an image has them. */
record AbandonedFiles(UUID filesId) {}
