/** Calls to servers of AT Protocol (atproto.com/specs/xrpc). */
@NullMarked
package net.openmeet.atproto.xrpc;

import org.jspecify.annotations.NullMarked;
