/** Tests of it. */
@NullMarked
package net.openmeet.atproto.identity;

import org.jspecify.annotations.NullMarked;
