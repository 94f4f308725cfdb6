package id.kipp.ui.kit;

import id.kipp.kernel.Decimals;
import id.kipp.kernel.Refusal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which figures a field takes, and how people write them. Comma and point both mean a decimal, whatever the language; there
 * is no sign for thousands, so nothing is ever read as ten or a hundred times itself.
 *
 * @param step each figure is a whole number of these: 1, 0.5, 0.01
 */
public record FigureRule(BigDecimal step, BigDecimal least, BigDecimal most) {

    private static final int LONGEST = 200; // with the blanks around it; of a page full of them none is looked for

    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d{1,12}(?:[.,]\\d{1,12})?");

    public static FigureRule whole(int least, int most) {
        return steps(least, most, BigDecimal.ONE);
    }

    public static FigureRule hundredths(int least, int most) {
        return steps(least, most, new BigDecimal("0.01"));
    }

    public static FigureRule steps(int least, int most, BigDecimal step) {
        return new FigureRule(Decimals.plain(step), BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /** At most so many behind the comma; 0: whole figures. */
    int decimals() {
        return step.scale();
    }

    /**
     * What was typed or pasted, spaces and line ends around it left aside; nothing when nothing was typed.
     *
     * @throws Refusal {@code kit.figure-unreadable}, {@code kit.figure-whole}, {@code kit.figure-too-fine}, {@code
     *     kit.figure-step}, {@code kit.figure-range}
     */
    public Optional<BigDecimal> read(String typed) {
        if (typed.length() > LONGEST) throw new Refusal(UiRefusal.KIT_FIGURE_UNREADABLE);
        var text = bare(typed);
        if (text.isEmpty()) return Optional.empty();
        if (!FIGURE.matcher(text).matches())
            throw new Refusal(decimals() == 0 ? UiRefusal.KIT_FIGURE_WHOLE : UiRefusal.KIT_FIGURE_UNREADABLE);
        var figure = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
        if (figure.remainder(step).signum() != 0) throw offStep();
        if (figure.compareTo(least) < 0 || figure.compareTo(most) > 0)
            throw new Refusal(UiRefusal.KIT_FIGURE_RANGE, least.intValueExact(), most.intValueExact());
        return Optional.of(figure.setScale(Math.max(0, figure.scale())));
    }

    private Refusal offStep() {
        if (step.compareTo(BigDecimal.ONE) == 0) return new Refusal(UiRefusal.KIT_FIGURE_WHOLE);
        return step.unscaledValue().equals(BigInteger.ONE)
                ? new Refusal(UiRefusal.KIT_FIGURE_TOO_FINE, decimals())
                : new Refusal(UiRefusal.KIT_FIGURE_STEP, step);
    }

    /** As {@link #read} takes it: with the language's comma or point, without a sign for thousands. */
    public String print(BigDecimal figure, Locale locale) {
        var plain = (decimals() == 0 ? figure : figure.setScale(Math.max(decimals(), figure.scale()))).toPlainString();
        return plain.replace(".", comma(locale));
    }

    /** What stands before decimals in this language. */
    String comma(Locale locale) {
        return locale.getLanguage().equals("en") ? "." : ",";
    }

    String keys() {
        return decimals() == 0 ? "numeric" : "decimal";
    }

    /** Also the spaces that do not break, which spreadsheets and web pages leave around a figure. */
    private static String bare(String typed) {
        return typed.replaceAll("^[\\s\\p{Z}\\p{Cf}]+|(?<![\\s\\p{Z}\\p{Cf}])[\\s\\p{Z}\\p{Cf}]+$", "");
    }
}
