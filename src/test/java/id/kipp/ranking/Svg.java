package id.kipp.ranking;

import java.util.Locale;

/** A drawing in plain SVG: a white sheet with lines, dots and words. */
final class Svg {

    static final String INK = "#1b2a41";
    static final String FAINT = "#d5dae2";
    static final String GREY = "#9aa3b0";
    static final String BLUE = "#1f5fa8";
    static final String RED = "#c1272d";

    private final StringBuilder text = new StringBuilder();

    Svg(int width, int height, String title) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\"",
                width, height, width, height);
        add(" aria-label=\"%s\" font-family=\"sans-serif\" font-size=\"13\" fill=\"%s\">%n", title, INK);
        add("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n", width, height);
        words(16, 24, "start", "<tspan font-weight=\"bold\">" + title + "</tspan>");
    }

    Svg line(double x1, double y1, double x2, double y2, String colour, double width) {
        return add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>%n",
                x1, y1, x2, y2, colour, width);
    }

    Svg box(double x, double y, double width, double height, String colour) {
        return add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>%n",
                x, y, width, height, colour);
    }

    Svg dot(double x, double y, double radius, String colour) {
        return add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>%n", x, y, radius, colour);
    }

    Svg cross(double x, double y, String colour) {
        return line(x - 3, y - 3, x + 3, y + 3, colour, 1.4).line(x - 3, y + 3, x + 3, y - 3, colour, 1.4);
    }

    Svg words(double x, double y, String anchor, String words) {
        return add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, words);
    }

    private Svg add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
        return this;
    }

    @Override
    public String toString() {
        return text + "</svg>\n";
    }
}
