/** Tests of the servers: each starts, answers, keeps its data and leaves nothing behind. */
@NullMarked
package net.openmeet.embedded;

import org.jspecify.annotations.NullMarked;
