/** community-service. */
@NullMarked
package net.openmeet.community;

import org.jspecify.annotations.NullMarked;
