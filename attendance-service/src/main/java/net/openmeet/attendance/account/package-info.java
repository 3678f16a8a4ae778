/** Owns what this service knows of community-service's accounts: the names of those who answer. */
@NullMarked
package net.openmeet.attendance.account;

import org.jspecify.annotations.NullMarked;
