package net.openmeet.atproto.network;

/** Whom addresses that come from the network may lead to. */
public enum Reach {
    /** Servers of the open internet, by https on its port alone. */
    PUBLIC,
    /** The same, and this machine by whatever port, with http: for a system that runs whole on one machine, and never else. */
    THIS_MACHINE
}
