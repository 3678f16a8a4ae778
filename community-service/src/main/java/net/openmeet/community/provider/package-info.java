/**
 * The OpenID provider: signing keys, authorization code with PKCE, refresh tokens that work once. Knows no way to sign in by itself:
 * {@link net.openmeet.community.provider.SignInPage} says where people do, and {@link net.openmeet.community.provider.SignedInBrowser}
 * remembers that they did.
 *
 * <p>State is in the database alone, so that any number of instances may run. Signing keys (RS256, 2048 bits) are made on first start and
 * shared; the private half is stored as JWE under {@code openmeet.provider.key-secret}, which is not in the database, so that a copy of
 * the database signs nothing. Every 90 days a successor is published, signs an hour later, and the old key stays published for a day
 * more: tokens outlive restarts and rotations. Authorizations are Spring's tables; access tokens
 * lie there in clear, being short, refresh tokens as hashes. A refresh token that comes a second time ends its whole line. Who signed in is
 * remembered in the browser, as a signed cookie that names a row here: signing out ends the row, and all authorizations that came of it. Both
 * together are a session, which its owner sees and can end from elsewhere ({@link net.openmeet.community.provider.Sessions}).
 */
@NullMarked
package net.openmeet.community.provider;

import org.jspecify.annotations.NullMarked;
