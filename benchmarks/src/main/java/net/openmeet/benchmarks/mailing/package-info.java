/** Many people are told by mail while the service that tells them is killed: nobody twice. */
@NullMarked
package net.openmeet.benchmarks.mailing;

import org.jspecify.annotations.NullMarked;
