/** Classes that break the architecture rules, one rule each, to prove that every rule bites. */
@NullMarked
package net.openmeet.planted;

import org.jspecify.annotations.NullMarked;
