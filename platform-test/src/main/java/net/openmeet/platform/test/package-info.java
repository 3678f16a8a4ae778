/** What the services' tests share. */
@NullMarked
package net.openmeet.platform.test;

import org.jspecify.annotations.NullMarked;
