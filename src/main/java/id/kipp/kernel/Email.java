package id.kipp.kernel;

/** Whether a text can be an e-mail address: a name, one @, a host with a point. Whether somebody reads it nobody can tell. */
public final class Email {

    /** RFC 5321, 4.5.3.1. */
    private static final int LONGEST = 254;

    private static final int LONGEST_NAME = 64;

    private Email() {}

    public static boolean isAddress(String text) {
        int at = text.indexOf('@');
        return text.length() <= LONGEST
                && at > 0
                && at <= LONGEST_NAME
                && at == text.lastIndexOf('@')
                && text.chars().allMatch(Email::isAllowed)
                && isDotted(text.substring(0, at))
                && isHost(text.substring(at + 1));
    }

    private static boolean isHost(String host) {
        int last = host.lastIndexOf('.');
        return last > 0
                && isDotted(host)
                && host.length() - last > 2
                && host.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
    }

    private static boolean isDotted(String part) {
        return !part.startsWith(".") && !part.endsWith(".") && !part.contains("..");
    }

    private static boolean isAllowed(int c) {
        return c > 0x20 && c < 0x7f && "\"(),:;<>[\\]".indexOf(c) < 0;
    }
}
