/**
 * Owns how what a file says again is merged into what stands here: a value that was changed here since the file was last imported stays. And what our
 * own files say that others don't.
 */
@NullMarked
package net.openmeet.vocabulary.imported;

import org.jspecify.annotations.NullMarked;
