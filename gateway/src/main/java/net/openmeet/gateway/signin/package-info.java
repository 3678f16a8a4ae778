/** How a browser signs in and out. */
@NullMarked
package net.openmeet.gateway.signin;

import org.jspecify.annotations.NullMarked;
