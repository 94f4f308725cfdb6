package id.kipp.hub;

import java.util.Locale;

/** What a hub's maturity is made of; a question belongs to the aspect that its key begins with. */
public enum MaturityAspect {
    PERENCANAAN,
    PELEMBAGAAN,
    PENYEBARLUASAN,
    EVALUASI;

    /** Whether this question is one of it. */
    public boolean holds(String question) {
        return question.startsWith(name().toLowerCase(Locale.ROOT) + "_");
    }

    /** The translation of its name. */
    public String key() {
        return "maturity.aspect." + name();
    }
}
