/** The seeded world and files that tests share. */
@NullMarked
package net.openmeet.occurrence.testing;

import org.jspecify.annotations.NullMarked;
