package id.kipp.edition;

import id.kipp.kernel.Text;

/** A part of the constitution with a stable key and a name in both languages. */
public interface Labelled {
    String key();

    String id();

    String en();

    default Text label() {
        return new Text(id(), en());
    }
}
