package net.openmeet.community.group;

import java.util.UUID;

/** A group of which nothing was ever told. */
record PublicationDue(UUID groupId) {}
