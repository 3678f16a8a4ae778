/** Who is at the other end of a connection, and which proxies are believed when they say so. */
@NullMarked
package net.openmeet.gateway.client;

import org.jspecify.annotations.NullMarked;
