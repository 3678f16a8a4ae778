/** Tests of making one account of two. */
@NullMarked
package net.openmeet.community.merging;

import org.jspecify.annotations.NullMarked;
