/** Owns what keeps the instance decent: who moderates it, what people report, what moderators decide, and the trail of all that. */
@NullMarked
package net.openmeet.community.moderation;

import org.jspecify.annotations.NullMarked;
