/** Tests of it. */
@NullMarked
package net.openmeet.atproto.xrpc;

import org.jspecify.annotations.NullMarked;
