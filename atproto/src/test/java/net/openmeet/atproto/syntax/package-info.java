/** The strings of AT Protocol, in tests. */
@NullMarked
package net.openmeet.atproto.syntax;

import org.jspecify.annotations.NullMarked;
