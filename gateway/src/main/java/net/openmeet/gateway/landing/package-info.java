/** The page that greets a browser. */
@NullMarked
package net.openmeet.gateway.landing;

import org.jspecify.annotations.NullMarked;
