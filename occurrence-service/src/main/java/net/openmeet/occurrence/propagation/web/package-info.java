/** How far the dates of a series have followed it, over HTTP. */
@NullMarked
package net.openmeet.occurrence.propagation.web;

import org.jspecify.annotations.NullMarked;
