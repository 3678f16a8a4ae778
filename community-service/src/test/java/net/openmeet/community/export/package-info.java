/** Tests what people are told of themselves. */
@NullMarked
package net.openmeet.community.export;

import org.jspecify.annotations.NullMarked;
