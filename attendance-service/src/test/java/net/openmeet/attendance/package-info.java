/** How the whole service behaves. */
@NullMarked
package net.openmeet.attendance;

import org.jspecify.annotations.NullMarked;
