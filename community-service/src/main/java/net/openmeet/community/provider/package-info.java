/** The OpenID provider: signing keys, authorization code with PKCE, rotating refresh tokens. Knows no way to sign in by itself. */
@NullMarked
package net.openmeet.community.provider;

import org.jspecify.annotations.NullMarked;
