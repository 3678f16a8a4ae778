/** Owns {@code ./openmeet work} and {@code ./openmeet rebuild}: looking at services' durable work, having it tried again, having copies made anew. */
@NullMarked
package net.openmeet.launcher.work;

import org.jspecify.annotations.NullMarked;
