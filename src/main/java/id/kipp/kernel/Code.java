package id.kipp.kernel;

import java.math.BigInteger;
import java.util.random.RandomGenerator;

/** Short random names people can read aloud: no 0/O, 1/I/L. They say nothing and nobody guesses one. */
public final class Code {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private Code() {}

    /** @param length each letter is 4.95 bits: 12 are 59 */
    public static String random(RandomGenerator random, int length) {
        return random.ints(length, 0, LETTERS.length())
                .collect(StringBuilder::new, (s, i) -> s.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }

    /** Always the same of the same bytes. @param secret long and known to nobody: as many bits as the name has, at least */
    public static String of(byte[] secret, int length) {
        var letters = BigInteger.valueOf(LETTERS.length());
        var rest = new BigInteger(1, secret);
        var name = new StringBuilder();
        for (; name.length() < length; rest = rest.divide(letters))
            name.append(LETTERS.charAt(rest.mod(letters).intValue()));
        return name.toString();
    }
}
