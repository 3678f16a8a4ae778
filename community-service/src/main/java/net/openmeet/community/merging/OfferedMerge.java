package net.openmeet.community.merging;

import java.time.Instant;

/** What the owner of an account is told, by which another one takes it in. */
public record OfferedMerge(MergeCode code, Instant expiresAt) {}
