/** A small service that keeps notes. */
@NullMarked
package net.openmeet.platform.test.sample;

import org.jspecify.annotations.NullMarked;
