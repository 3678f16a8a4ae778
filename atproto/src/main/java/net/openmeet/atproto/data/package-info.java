/** The data model (atproto.com/specs/data-model): values, canonical DAG-CBOR, JSON. */
@NullMarked
package net.openmeet.atproto.data;

import org.jspecify.annotations.NullMarked;
