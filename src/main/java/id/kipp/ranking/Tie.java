package id.kipp.ranking;

/** What became of a candidate whose total another one has, too. */
public sealed interface Tie {

    Tie NONE = new None();
    Tie PEOPLE = new People();

    /** Nobody else has this total. */
    record None() implements Tie {}

    /** The lowest rung that was needed to tell this candidate from everyone with the same total. */
    record Settled(String rung) implements Tie {}

    /** The whole ladder leaves them level: they share the rank until people decide. */
    record People() implements Tie {}
}
