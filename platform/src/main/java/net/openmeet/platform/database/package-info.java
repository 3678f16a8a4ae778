/** What services share about their databases, whatever is in them. */
@NullMarked
package net.openmeet.platform.database;

import org.jspecify.annotations.NullMarked;
