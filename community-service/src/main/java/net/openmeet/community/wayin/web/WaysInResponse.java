package net.openmeet.community.wayin.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All ways in to one's account.
 *
 * @param issuer the OpenID provider elsewhere that made the token of this request, by which its owner comes in as well; null: ours did
 */
record WaysInResponse(List<WayInResponse> items, @Nullable String issuer) {}
