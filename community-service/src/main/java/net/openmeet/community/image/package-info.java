/** Pictures that people upload: read with care, made anew in three sizes, kept as long as somebody shows them. */
@NullMarked
package net.openmeet.community.image;

import org.jspecify.annotations.NullMarked;
