/** Changes of single dates over HTTP. */
@NullMarked
package net.openmeet.occurrence.date.web;

import org.jspecify.annotations.NullMarked;
