/** Reports of series and events: community-service takes them, and only who keeps such a thing can say whether the caller sees it. */
@NullMarked
package net.openmeet.gateway.report;

import org.jspecify.annotations.NullMarked;
