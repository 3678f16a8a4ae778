/** Vivification on demand over HTTP. */
@NullMarked
package net.openmeet.occurrence.vivification.web;

import org.jspecify.annotations.NullMarked;
