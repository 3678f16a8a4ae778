package net.openmeet.gateway.connection;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.function.Predicate;
import net.openmeet.gateway.client.ClientAddress;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Accepts connections as Tomcat does, until half of them are taken. From then on an address that has an eighth gets no more: one alone can't
 * shut out everybody else by connecting and saying nothing, or saying it slowly.
 */
final class FairEndpoint extends NioEndpoint {

    private static final int CROWDED = 2;
    private static final int SHARE = 8;

    private volatile Predicate<String> exempt = address -> false;

    void exempt(Predicate<String> addresses) {
        this.exempt = addresses;
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        if (getConnectionCount() > getMaxConnections() / CROWDED && hasItsShare(socket)) {
            destroySocket(socket);
            return false;
        }
        return super.setSocketOptions(socket);
    }

    private boolean hasItsShare(SocketChannel socket) {
        try {
            String address =
                    ((InetSocketAddress) socket.getRemoteAddress()).getAddress().getHostAddress();
            String site = new ClientAddress(address).site();
            return !exempt.test(address)
                    && getConnections().stream()
                                    .map(SocketWrapperBase::getRemoteAddr)
                                    .filter(other -> other != null && site.equals(new ClientAddress(other).site()))
                                    .count()
                            >= getMaxConnections() / SHARE;
        } catch (IOException _) {
            // Gone already: closing it is all there is to do.
            return true;
        }
    }
}
