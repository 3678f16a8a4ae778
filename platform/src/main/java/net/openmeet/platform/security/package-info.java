/** Who may call what: every handler names its audience, and a handler that does not is refused. */
@NullMarked
package net.openmeet.platform.security;

import org.jspecify.annotations.NullMarked;
