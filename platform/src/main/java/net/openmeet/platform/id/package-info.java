/** Owns how identifiers are made: time-ordered for what comes into being here, derived for what the world has named already. */
@NullMarked
package net.openmeet.platform.id;

import org.jspecify.annotations.NullMarked;
