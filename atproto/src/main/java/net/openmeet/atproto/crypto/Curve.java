package net.openmeet.atproto.crypto;

import java.math.BigInteger;
import java.util.List;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;

/** The two curves of AT Protocol. Each has its prefix in the table of multicodecs, as a varint. */
final class Curve {

    static final Curve K256 = new Curve("secp256k1", 0xe7, 0x01);
    static final Curve P256 = new Curve("secp256r1", 0x80, 0x24);
    static final List<Curve> ALL = List.of(K256, P256);

    private final byte[] prefix;
    private final ECDomainParameters parameters;

    private Curve(String name, int first, int second) {
        this.prefix = new byte[] {(byte) first, (byte) second};
        this.parameters = new ECDomainParameters(CustomNamedCurves.getByName(name));
    }

    byte[] prefix() {
        return prefix.clone();
    }

    ECDomainParameters parameters() {
        return parameters;
    }

    /** Whether it is the lower one of the two that both verify. */
    boolean isLow(BigInteger s) {
        return s.compareTo(parameters.getN().shiftRight(1)) <= 0;
    }
}
