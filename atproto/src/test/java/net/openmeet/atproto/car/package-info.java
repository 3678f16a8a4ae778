/** Tests of it. */
@NullMarked
package net.openmeet.atproto.car;

import org.jspecify.annotations.NullMarked;
