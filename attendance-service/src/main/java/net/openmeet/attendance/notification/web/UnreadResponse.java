package net.openmeet.attendance.notification.web;

/** How many notifications one hasn't read; 100 where there are more. */
record UnreadResponse(int unread) {}
