/** Whom DIDs and handles mean (atproto.com/specs/did, atproto.com/specs/handle): looked up, held against each other, and kept for a while. */
@NullMarked
package net.openmeet.atproto.identity;

import org.jspecify.annotations.NullMarked;
