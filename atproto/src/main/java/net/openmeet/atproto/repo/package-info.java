/** Repositories (atproto.com/specs/repository): the Merkle search tree, signed commits, and whether a commit follows from what was before it (atproto.com/specs/sync). */
@NullMarked
package net.openmeet.atproto.repo;

import org.jspecify.annotations.NullMarked;
