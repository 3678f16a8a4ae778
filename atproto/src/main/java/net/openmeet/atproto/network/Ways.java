package net.openmeet.atproto.network;

import java.net.InetAddress;
import java.util.function.Predicate;

/**
 * Where a gate lets clients through.
 *
 * @param open which addresses may be connected to
 * @param port the one port of them
 */
record Ways(Names names, Predicate<InetAddress> open, int port) {

    /** To what is open of what names lead to, by https. */
    static Ways open(Names names) {
        return new Ways(names, OpenAddresses::isOpen, 443);
    }
}
