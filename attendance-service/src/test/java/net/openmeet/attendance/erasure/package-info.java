/** Tests what becomes of people's answers and names when their accounts are erased. */
@NullMarked
package net.openmeet.attendance.erasure;

import org.jspecify.annotations.NullMarked;
