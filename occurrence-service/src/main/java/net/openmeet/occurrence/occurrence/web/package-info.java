/** Single dates of a series over HTTP, and the JSON of every occurrence. */
@NullMarked
package net.openmeet.occurrence.occurrence.web;

import org.jspecify.annotations.NullMarked;
