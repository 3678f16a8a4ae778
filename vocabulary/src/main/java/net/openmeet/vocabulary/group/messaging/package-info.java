/** Owns how facts and states of groups and memberships become what a service knows of them, and how it hears of erased accounts and answers. */
@NullMarked
package net.openmeet.vocabulary.group.messaging;

import org.jspecify.annotations.NullMarked;
