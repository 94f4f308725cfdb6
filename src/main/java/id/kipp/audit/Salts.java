package id.kipp.audit;

import org.springframework.stereotype.Component;

/**
 * What is hashed carries a salt, so that nobody can try out scores, ranks or names against its hash. The salt follows from
 * what is hashed and a key outside the database: hashing again gives the same bytes. Lines get theirs by themselves; this
 * is for what is hashed elsewhere, such as a frozen revision.
 */
@Component
public class Salts {

    private final LineSeal seal;

    Salts(LineSeal seal) {
        this.seal = seal;
    }

    /**
     * Always the same for the same three: 64 hexadecimal digits.
     *
     * @param subject as in a line, such as {@code proposal:P-1}
     * @param version of that subject
     * @param action what is hashed; a name of its own where several things of one version are
     */
    public String of(String subject, long version, String action) {
        return seal.salt(subject, version, action);
    }
}
