/**
 * WebAuthn behind bounds: looks whether what a browser says of a passkey is what its device signed, for this challenge, our name and one of
 * our pages. Knows no account and no database. All that goes in and out is text in base64url, without padding.
 */
@NullMarked
package net.openmeet.community.wayin.passkey;

import org.jspecify.annotations.NullMarked;
