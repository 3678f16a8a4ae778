/** Owns what nobody may be called, link to, or come from: words, domains and DIDs that moderators deny. */
@NullMarked
package net.openmeet.community.denylist;

import org.jspecify.annotations.NullMarked;
