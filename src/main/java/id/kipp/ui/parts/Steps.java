package id.kipp.ui.parts;

import id.kipp.edition.Edition;
import id.kipp.edition.Round;
import id.kipp.edition.Step;

/** The step of an edition's calendar that a desk's screen is about, whatever the edition calls it. */
public final class Steps {

    private Steps() {}

    public static Step entry(Edition edition) {
        return edition.constitution().entry().step();
    }

    public static Step screening(Edition edition) {
        return edition.constitution().screening().step();
    }

    /** Of the round whose judges are assigned. */
    public static Step judging(Edition edition) {
        return edition.constitution().assigned().step();
    }

    /** Of the round in which each is heard; where none is, of the last round there is. */
    public static Step hearing(Edition edition) {
        var rounds = edition.constitution().rounds();
        return rounds.stream()
                .filter(Round::isHearing)
                .findFirst()
                .orElse(rounds.getLast())
                .step();
    }

    /** Of the last decision. */
    public static Step awarding(Edition edition) {
        return edition.constitution().matters().getLast().step();
    }

    public static Step objection(Edition edition) {
        return edition.constitution().announcing().objection();
    }

    public static Step publication(Edition edition) {
        return edition.constitution().announcing().publication();
    }
}
