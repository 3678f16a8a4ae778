/** Tests of it. */
@NullMarked
package net.openmeet.atproto.repo;

import org.jspecify.annotations.NullMarked;
