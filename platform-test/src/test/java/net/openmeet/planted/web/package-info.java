/** The web side of what is planted. */
@NullMarked
package net.openmeet.planted.web;

import org.jspecify.annotations.NullMarked;
