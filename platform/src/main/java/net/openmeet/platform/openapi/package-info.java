/** What a service tells about its API: who may call what, and how failures look. */
@NullMarked
package net.openmeet.platform.openapi;

import org.jspecify.annotations.NullMarked;
