package id.kipp.catalogue;

import id.kipp.edition.Labelled;
import id.kipp.kernel.Text;

/** A key to filter by, with the words it had in its year. */
public record Tag(String key, Text label) {

    public static final Tag NONE = new Tag("", new Text("", ""));

    static Tag of(Labelled labelled) {
        return new Tag(labelled.key(), labelled.label());
    }

    public boolean isNone() {
        return key.isEmpty();
    }
}
