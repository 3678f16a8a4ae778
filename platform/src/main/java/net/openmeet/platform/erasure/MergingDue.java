package net.openmeet.platform.erasure;

/**
 * An account all of which is to be another's.
 *
 * @param round how often it was looked for already
 */
record MergingDue(AccountMerge merge, int round) {

    MergingDue next() {
        return new MergingDue(merge, round + 1);
    }
}
