package id.kipp.institution;

import java.util.List;

/** Whom a name means: one institution for certain, or nobody can say and a person looks at what comes near. */
public sealed interface Match {

    record Known(Institution institution) implements Match {}

    /** @param near the likeliest first; may be empty */
    record Unsure(List<Near> near) implements Match {}

    /** @param score 0 to 1, of how alike the names are; for people, never for a decision */
    record Near(Institution institution, double score) {}
}
