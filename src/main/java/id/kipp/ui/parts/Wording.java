package id.kipp.ui.parts;

import id.kipp.edition.Labelled;
import id.kipp.judging.Total;
import id.kipp.kernel.Text;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Numbers;

/** What an edition calls things, in the language of the person looking. */
public final class Wording {

    private Wording() {}

    public static String of(Text text) {
        return text.in(Dates.here().locale());
    }

    /** At least two digits behind the comma, and all that it has. */
    public static String points(Total total) {
        return Numbers.here().exactly(total.points(), 2);
    }

    public static String of(Labelled part) {
        return of(part.label());
    }
}
