package id.kipp.assignment;

/** Why somebody may not judge a proposal; the sentence is {@code conflict.<name>}. */
public enum Conflict {
    /** Works for the institution that proposes. */
    OWN_INSTITUTION,
    /** The university lies in the province of the local government that proposes. */
    OWN_PROVINCE,
    /** Declared it, for this proposal, for another of the same institution, or for the institution. */
    DECLARED,
    /** Has withdrawn from the edition. */
    WITHDRAWN
}
