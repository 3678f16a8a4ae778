/**
 * Owns how a service forgets an account that was erased. What becomes of each column that may say something of a person stands in {@code
 * personal-data/<service>.properties}; what takes more than a statement is a {@link Forgets} bean. It is durable work, which answers when
 * nothing is left, and looks again for what comes late. By the same declarations a service tells a person what it knows of him, and
 * has all that names an account name another one that it went into; what takes more than a statement there is a {@link Merges} bean.
 */
@NullMarked
package net.openmeet.platform.erasure;

import org.jspecify.annotations.NullMarked;
