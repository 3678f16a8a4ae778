/** The demo people and their one-click sign-in. Nothing here exists outside of the profile {@code embedded}. */
@NullMarked
package net.openmeet.community.demo;

import org.jspecify.annotations.NullMarked;
