/** Hears from other services which erased accounts they have forgotten. */
@NullMarked
package net.openmeet.community.erasure.messaging;

import org.jspecify.annotations.NullMarked;
