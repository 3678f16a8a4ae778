/** Personal feeds over HTTP. */
@NullMarked
package net.openmeet.occurrence.subscription.web;

import org.jspecify.annotations.NullMarked;
