package net.openmeet.community.provider.web;

import java.util.List;

/** Where one is signed in. */
record SessionsResponse(List<SessionResponse> items) {}
