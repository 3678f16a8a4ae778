/** Tests of it. */
@NullMarked
package net.openmeet.atproto.crypto;

import org.jspecify.annotations.NullMarked;
