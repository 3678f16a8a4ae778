/** The gateway. */
@NullMarked
package net.openmeet.gateway;

import org.jspecify.annotations.NullMarked;
