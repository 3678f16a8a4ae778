/** The keys of repositories (atproto.com/specs/cryptography): k256 and p256, with low-S signatures over SHA-256 alone. */
@NullMarked
package net.openmeet.atproto.crypto;

import org.jspecify.annotations.NullMarked;
