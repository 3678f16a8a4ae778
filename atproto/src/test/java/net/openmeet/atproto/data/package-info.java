/** The data model, in tests. */
@NullMarked
package net.openmeet.atproto.data;

import org.jspecify.annotations.NullMarked;
