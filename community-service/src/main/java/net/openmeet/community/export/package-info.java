/**
 * Owns what a person is told of himself: all that the services know of him, as a ZIP that is made in the background and that he alone can fetch, for
 * a week.
 */
@NullMarked
package net.openmeet.community.export;

import org.jspecify.annotations.NullMarked;
