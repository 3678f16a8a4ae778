/** Asking addresses that strangers name: which of them may be asked at all, and clients that reach no others. */
@NullMarked
package net.openmeet.atproto.network;

import org.jspecify.annotations.NullMarked;
