/** Owns how facts about accounts become the names that this service knows. */
@NullMarked
package net.openmeet.attendance.account.messaging;

import org.jspecify.annotations.NullMarked;
