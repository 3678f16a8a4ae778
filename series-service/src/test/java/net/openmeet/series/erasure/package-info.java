/** Tests what becomes of who organises series when their accounts are erased. */
@NullMarked
package net.openmeet.series.erasure;

import org.jspecify.annotations.NullMarked;
