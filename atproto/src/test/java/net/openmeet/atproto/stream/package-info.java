/** Tests of it. */
@NullMarked
package net.openmeet.atproto.stream;

import org.jspecify.annotations.NullMarked;
