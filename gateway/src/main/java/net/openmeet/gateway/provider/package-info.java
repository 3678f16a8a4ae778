/** The gateway as a client of the OpenID provider: ours, or the one that a deployment trusts. */
@NullMarked
package net.openmeet.gateway.provider;

import org.jspecify.annotations.NullMarked;
