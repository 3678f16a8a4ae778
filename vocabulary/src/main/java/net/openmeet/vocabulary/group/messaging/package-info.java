/** Owns how facts and states of groups and memberships become what a service knows of them. */
@NullMarked
package net.openmeet.vocabulary.group.messaging;

import org.jspecify.annotations.NullMarked;
