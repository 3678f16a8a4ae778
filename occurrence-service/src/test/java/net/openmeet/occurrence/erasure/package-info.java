/** Tests what becomes of who organises events and goes there when their accounts are erased. */
@NullMarked
package net.openmeet.occurrence.erasure;

import org.jspecify.annotations.NullMarked;
