/** Maps facts about groups and memberships to the published language. */
@NullMarked
package net.openmeet.community.group.messaging;

import org.jspecify.annotations.NullMarked;
