/** Maps facts about accounts to the published language. */
@NullMarked
package net.openmeet.community.account.messaging;

import org.jspecify.annotations.NullMarked;
