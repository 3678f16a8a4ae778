/**
 * OAuth for clients (atproto.com/specs/oauth): pushed authorization requests (RFC 9126), PKCE (RFC 7636), proofs of possession (RFC 9449), the issuer in the answer (RFC 9207). Who keeps sessions, and sees to it that one is
 * refreshed once, is whoever calls.
 */
@NullMarked
package net.openmeet.atproto.oauth;

import org.jspecify.annotations.NullMarked;
