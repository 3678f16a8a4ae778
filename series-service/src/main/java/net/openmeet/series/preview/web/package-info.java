/** Owns the preview over HTTP. */
@NullMarked
package net.openmeet.series.preview.web;

import org.jspecify.annotations.NullMarked;
