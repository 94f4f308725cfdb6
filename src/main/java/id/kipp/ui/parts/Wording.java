package id.kipp.ui.parts;

import id.kipp.edition.Labelled;
import id.kipp.kernel.Text;
import id.kipp.ui.kit.Dates;

/** What an edition calls things, in the language of the person looking. */
public final class Wording {

    private Wording() {}

    public static String of(Text text) {
        return text.in(Dates.here().locale());
    }

    public static String of(Labelled part) {
        return of(part.label());
    }
}
