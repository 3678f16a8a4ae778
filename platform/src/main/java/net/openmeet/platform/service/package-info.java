/** Starts a service: its name, its settings, what it needs before it answers. */
@NullMarked
package net.openmeet.platform.service;

import org.jspecify.annotations.NullMarked;
