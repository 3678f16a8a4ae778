package net.openmeet.community.erasure.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the account.
 *
 * @param deletesAt when it is deleted, UTC; null: it stays
 */
record DeletionResponse(@Nullable Instant deletesAt) {}
