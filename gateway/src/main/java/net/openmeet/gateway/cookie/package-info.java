/** What the gateway has browsers keep: secrets, and nothing else. */
@NullMarked
package net.openmeet.gateway.cookie;

import org.jspecify.annotations.NullMarked;
