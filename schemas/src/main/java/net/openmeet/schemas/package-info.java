/** The published language: which topics there are and which Avro records travel on them. Records live in one package per context. */
@NullMarked
package net.openmeet.schemas;

import org.jspecify.annotations.NullMarked;
