package net.openmeet.community.group;

import net.openmeet.platform.change.Change;

/** Somebody has written to those who organise something. */
public record ContactFact(Contact contact, Change change) {}
