package id.kipp.proposal;

import id.kipp.edition.Declaration;

/**
 * A declaration of the edition that a unit has ticked, in the words it stood in then: what is put otherwise later has to be
 * ticked again, and what was handed in keeps what was declared.
 */
public record Ticked(String key, String text) {

    public static Ticked of(Declaration declaration) {
        return new Ticked(declaration.key(), declaration.id());
    }
}
