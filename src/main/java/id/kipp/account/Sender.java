package id.kipp.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Where a request comes from, as it is counted: whoever has one address of IPv6 has the other 2⁶⁴ of its network, too, and
 * counts once.
 */
public final class Sender {

    private static final Pattern NUMERIC = Pattern.compile("\\[?([0-9a-fA-F:.]{2,45})(?:%[^\\]]{0,60})?]?");
    private static final int NETWORK = 8; // bytes

    private Sender() {}

    /** The network of an IPv6 address, anything else as it is. */
    public static String of(String address) {
        var numeric = NUMERIC.matcher(address);
        if (address.indexOf(':') < 0 || !numeric.matches()) return address;
        try {
            var known = InetAddress.ofLiteral(numeric.group(1));
            return known instanceof Inet6Address
                    ? HexFormat.of().formatHex(known.getAddress(), 0, NETWORK) + "/64"
                    : known.getHostAddress();
        } catch (IllegalArgumentException other) {
            return address;
        }
    }
}
