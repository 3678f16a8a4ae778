/** Lists in pages: opaque cursors, bounded limits, RFC 8288 links. */
@NullMarked
package net.openmeet.platform.paging;

import org.jspecify.annotations.NullMarked;
