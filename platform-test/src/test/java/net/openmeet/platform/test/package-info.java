/** The test support, tested on a small service. */
@NullMarked
package net.openmeet.platform.test;

import org.jspecify.annotations.NullMarked;
