/** Images over HTTP. */
@NullMarked
package net.openmeet.community.image.web;

import org.jspecify.annotations.NullMarked;
