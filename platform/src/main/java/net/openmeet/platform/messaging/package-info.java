/** Switches on publishing and listening in a service that has a database; owns the settings that both share. */
@NullMarked
package net.openmeet.platform.messaging;

import org.jspecify.annotations.NullMarked;
