/** Owns who organises something: its owner, and those who do so together with the owner. */
@NullMarked
package net.openmeet.vocabulary.people;

import org.jspecify.annotations.NullMarked;
