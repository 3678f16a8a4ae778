/** Tests of it. */
@NullMarked
package net.openmeet.atproto.network;

import org.jspecify.annotations.NullMarked;
