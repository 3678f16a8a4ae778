package net.openmeet.atproto.oauth;

import java.net.URI;

/**
 * A sign-in that was begun, to be kept until the answer comes, with the session's key.
 *
 * @param state that comes back with the answer
 * @param verifier that goes with the code (PKCE)
 * @param goTo where the person is sent
 */
public record SignIn(OAuthServer server, String state, String verifier, URI goTo) {}
