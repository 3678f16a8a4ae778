/** What every service shares; knows no domain noun. */
@NullMarked
package net.openmeet.platform;

import org.jspecify.annotations.NullMarked;
