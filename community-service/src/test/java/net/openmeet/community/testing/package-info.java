/** What this service's tests share. */
@NullMarked
package net.openmeet.community.testing;

import org.jspecify.annotations.NullMarked;
