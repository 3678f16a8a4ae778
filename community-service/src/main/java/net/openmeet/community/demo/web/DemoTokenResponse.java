package net.openmeet.community.demo.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An access token, as OAuth 2.0 spells it (RFC 6749, 5.1).
 *
 * @param expiresIn seconds
 */
record DemoTokenResponse(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresIn) {}
