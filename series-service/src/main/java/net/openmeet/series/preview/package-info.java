/** Owns the dry run of a schedule: which dates it yields, in words too, and what people may not expect of them; and of the dates of drafts. */
@NullMarked
package net.openmeet.series.preview;

import org.jspecify.annotations.NullMarked;
