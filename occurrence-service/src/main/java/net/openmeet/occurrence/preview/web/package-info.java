/** Previews of edits over HTTP. */
@NullMarked
package net.openmeet.occurrence.preview.web;

import org.jspecify.annotations.NullMarked;
