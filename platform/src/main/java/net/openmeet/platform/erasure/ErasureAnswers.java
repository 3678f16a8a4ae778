package net.openmeet.platform.erasure;

import java.time.Instant;

/** Where a service says that it has forgotten an account, if and only if the surrounding transaction commits. */
public interface ErasureAnswers {

    void forgotten(ErasedAccount account, Instant at);
}
