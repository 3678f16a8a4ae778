/** The gateway: the one way in from outside, and what browsers are signed in to. What it keeps, it keeps in its database, for all instances. */
@NullMarked
package net.openmeet.gateway;

import org.jspecify.annotations.NullMarked;
