package net.openmeet.attendance.notification;

import java.util.UUID;

/** What is to be said to a member of a series as a whole. */
record MailedSeries(UUID accountId, UUID seriesId, NotificationCause cause, ToldSeries series) {}
