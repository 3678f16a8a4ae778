package net.openmeet.attendance.follower.web;

/** How many follow a series. */
record FollowerCountResponse(long followers) {}
