package id.kipp.catalogue;

import id.kipp.kernel.Typed;

/** Where an innovation stands in one of the lists. */
public record Theme(Scheme scheme, String label) {

    private static final int LINE = 120;

    public Theme {
        label = Typed.atMost(label, LINE);
    }

    String key() {
        return scheme + ":" + label;
    }
}
