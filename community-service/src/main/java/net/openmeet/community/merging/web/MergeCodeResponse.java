package net.openmeet.community.merging.web;

import java.time.Instant;
import net.openmeet.community.merging.OfferedMerge;

/**
 * By what another account takes this one in.
 *
 * @param expiresAt from when on it is good for nothing, UTC
 */
record MergeCodeResponse(String code, Instant expiresAt) {

    static MergeCodeResponse of(OfferedMerge offered) {
        return new MergeCodeResponse(offered.code().text(), offered.expiresAt());
    }
}
