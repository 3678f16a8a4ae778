/** What this module's tests share: a running gateway, and services that it takes for the real ones. */
@NullMarked
package net.openmeet.gateway.testing;

import org.jspecify.annotations.NullMarked;
