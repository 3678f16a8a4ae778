/** Which other sites' pages may call the API, with tokens of their own: none, unless a deployment names them. */
@NullMarked
package net.openmeet.gateway.cors;

import org.jspecify.annotations.NullMarked;
