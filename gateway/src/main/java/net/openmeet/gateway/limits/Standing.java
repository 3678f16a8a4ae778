package net.openmeet.gateway.limits;

/**
 * How a subject stands after a request.
 *
 * @param windowSeconds how long the window is
 * @param admitted whether the request goes on
 * @param remaining how many requests are left, as far as this instance knows
 * @param resetSeconds how long until there are {@code quota} again
 */
record Standing(Policy policy, int quota, long windowSeconds, boolean admitted, int remaining, long resetSeconds) {

    /** The field {@code RateLimit-Policy} of draft-ietf-httpapi-ratelimit-headers-10. */
    String policyField() {
        return "\"" + policy.word() + "\";q=" + quota + ";w=" + windowSeconds;
    }

    /** The field {@code RateLimit} of draft-ietf-httpapi-ratelimit-headers-10. */
    String limitField() {
        return "\"" + policy.word() + "\";r=" + remaining + ";t=" + resetSeconds;
    }
}
