package id.kipp.ranking;

import static java.math.BigInteger.ONE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * A number without rounding: a fraction in lowest terms. Totals are compared as such, because with doubles two equal
 * totals often differ in the last bit, and a tie would be broken by accident.
 */
public record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {

    public static final Exact NOTHING = Exact.of(0);

    private static final int LONG = 62;
    private static final int HALF = 31;
    private static final Pattern FRACTION = Pattern.compile("(-?\\d{1,40})/(\\d{1,40})");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");

    public Exact {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction needs a denominator");
        }
        if (numerator.bitLength() < LONG && denominator.bitLength() < LONG) { // nearly always, and much faster
            var common = gcd(numerator.longValue(), denominator.longValue());
            if (common != 1) {
                numerator = BigInteger.valueOf(numerator.longValue() / common);
                denominator = BigInteger.valueOf(denominator.longValue() / common);
            }
        } else {
            var common = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    /** With the sign of the denominator. */
    private static long gcd(long numerator, long denominator) {
        var a = Math.abs(numerator);
        var b = Math.abs(denominator);
        while (a != 0) {
            var rest = b % a;
            b = a;
            a = rest;
        }
        return denominator < 0 ? -b : b;
    }

    public static Exact of(long whole) {
        return new Exact(BigInteger.valueOf(whole), ONE);
    }

    public static Exact of(long numerator, long denominator) {
        return new Exact(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Exact of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Exact(decimal.toBigIntegerExact(), ONE)
                : new Exact(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** Reads what {@link #toString} writes, and plain decimals: {@code 163/2}, {@code 81}, {@code 81.5}. */
    public static Exact parse(String text) {
        var fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return new Exact(new BigInteger(fraction.group(1)), new BigInteger(fraction.group(2)));
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw new NumberFormatException("not a number: " + text);
        }
        return of(new BigDecimal(text));
    }

    /** The plain mean; of nothing there is none. */
    public static Exact mean(Collection<Exact> values) {
        return sum(values).dividedBy(Exact.of(values.size()));
    }

    public static Exact sum(Collection<Exact> values) {
        var sum = NOTHING;
        for (var value : values) {
            sum = sum.plus(value);
        }
        return sum;
    }

    public Exact plus(Exact that) {
        return denominator.equals(that.denominator)
                ? new Exact(numerator.add(that.numerator), denominator)
                : new Exact(
                        numerator.multiply(that.denominator).add(that.numerator.multiply(denominator)),
                        denominator.multiply(that.denominator));
    }

    public Exact minus(Exact that) {
        return plus(new Exact(that.numerator.negate(), that.denominator));
    }

    public Exact times(Exact that) {
        return new Exact(numerator.multiply(that.numerator), denominator.multiply(that.denominator));
    }

    public Exact dividedBy(Exact that) {
        return new Exact(numerator.multiply(that.denominator), denominator.multiply(that.numerator));
    }

    public int signum() {
        return numerator.signum();
    }

    /** For showing: rounded half to even, always with that many decimals. */
    public BigDecimal decimal(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_EVEN);
    }

    /** For estimating, where a rounding in the sixteenth digit does no harm. */
    public double toDouble() {
        return numerator.bitLength() <= 53 && denominator.bitLength() <= 53
                ? (double) numerator.longValue() / denominator.longValue()
                : new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                        .doubleValue();
    }

    @Override
    public int compareTo(Exact that) {
        if (isHalf() && that.isHalf()) {
            return Long.compare(
                    numerator.longValue() * that.denominator.longValue(),
                    that.numerator.longValue() * denominator.longValue());
        }
        return denominator.equals(that.denominator)
                ? numerator.compareTo(that.numerator)
                : numerator.multiply(that.denominator).compareTo(that.numerator.multiply(denominator));
    }

    /** Two such numbers can be multiplied as longs. */
    private boolean isHalf() {
        return numerator.bitLength() < HALF && denominator.bitLength() < HALF;
    }

    /** The form to keep it in: {@code 163/2}, or {@code 81} when it is whole. */
    @Override
    public String toString() {
        return denominator.equals(ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
