/** Maps facts about restrictions to the published language. */
@NullMarked
package net.openmeet.community.moderation.messaging;

import org.jspecify.annotations.NullMarked;
