/** What it costs to sign an access token and to check its signature, by algorithm. */
@NullMarked
package net.openmeet.benchmarks.signatures;

import org.jspecify.annotations.NullMarked;
