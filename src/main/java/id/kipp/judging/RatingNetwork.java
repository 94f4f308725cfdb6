package id.kipp.judging;

import id.kipp.account.Sender;

/** From which network somebody rates: whoever has one address of it easily has the others. */
final class RatingNetwork {

    private static final int SITE = 12; // hexadecimal digits of an IPv6 address: /48
    private static final String LINK = "/64";

    private RatingNetwork() {}

    /** The /24 of an IPv4 address, the /48 of an IPv6 address, anything else as it is. */
    static String of(String address) {
        var sender = Sender.of(address);
        if (sender.endsWith(LINK)) return sender.substring(0, Math.min(SITE, sender.length())) + "/48";
        var figures = sender.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
        var last = sender.lastIndexOf('.');
        return figures && last > 0 ? sender.substring(0, last) + ".0/24" : sender;
    }
}
