/** What people and time do: one change becomes any number of facts, in any number of services, and all of them name it. */
@NullMarked
package net.openmeet.platform.change;

import org.jspecify.annotations.NullMarked;
