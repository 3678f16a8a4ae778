/** Tests of it. */
@NullMarked
package net.openmeet.atproto.oauth;

import org.jspecify.annotations.NullMarked;
