/** CAR files (ipld.io/specs/transport/car/carv1): blocks by their CIDs, each checked as it is read. */
@NullMarked
package net.openmeet.atproto.car;

import org.jspecify.annotations.NullMarked;
