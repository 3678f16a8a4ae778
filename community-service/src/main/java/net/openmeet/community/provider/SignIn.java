package net.openmeet.community.provider;

import java.util.UUID;

/**
 * Somebody signed in with a browser.
 *
 * @param id {@code sid} of the ID tokens that come of it
 */
record SignIn(UUID id, UUID accountId) {}
