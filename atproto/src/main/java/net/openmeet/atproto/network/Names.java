package net.openmeet.atproto.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where names lead. */
@FunctionalInterface
interface Names {

    /** As this machine looks them up. */
    Names OF_THE_MACHINE = host -> List.of(InetAddress.getAllByName(host));

    List<InetAddress> addresses(String host) throws UnknownHostException;
}
