package net.openmeet.platform.erasure;

/**
 * An account that is to be forgotten.
 *
 * @param round how often it was forgotten already
 */
record ForgettingDue(ErasedAccount account, int round) {

    ForgettingDue next() {
        return new ForgettingDue(account, round + 1);
    }
}
