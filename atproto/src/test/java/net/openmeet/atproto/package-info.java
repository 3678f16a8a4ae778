/** What atproto depends on, and the facts of the protocol's interop files. */
@NullMarked
package net.openmeet.atproto;

import org.jspecify.annotations.NullMarked;
