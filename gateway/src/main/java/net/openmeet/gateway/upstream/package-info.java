/** The services behind the gateway: where they are, how they are called, what callers hear when they don't answer. */
@NullMarked
package net.openmeet.gateway.upstream;

import org.jspecify.annotations.NullMarked;
