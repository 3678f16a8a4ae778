/** Previews of edits that one service decides, and of which another one knows what they do: the requests that take two services, asked one after the other. */
@NullMarked
package net.openmeet.gateway.preview;

import org.jspecify.annotations.NullMarked;
