package id.kipp.assignment;

import id.kipp.edition.Constitution;
import id.kipp.kernel.SubjectId;

/**
 * Something judged, in one of the rounds of its edition in which a few judge each subject: the key of who judges it and of what
 * they agree on. Spelled as the subject alone in the first of these rounds, as it was while no edition had two.
 *
 * @param round empty in the first
 */
public record SubjectInRound(SubjectId subject, String round) {

    /** @param round key of one of the rounds of these rules */
    public static SubjectInRound of(Constitution rules, String round, SubjectId subject) {
        return new SubjectInRound(subject, rules.assigned().key().equals(round) ? "" : round);
    }

    /** In the first round. */
    public static SubjectInRound first(SubjectId subject) {
        return new SubjectInRound(subject, "");
    }

    public static SubjectInRound of(String value) {
        var end = value.indexOf('/');
        return end < 0
                ? first(SubjectId.of(value))
                : new SubjectInRound(SubjectId.of(value.substring(0, end)), value.substring(end + 1));
    }

    public String value() {
        return round.isEmpty() ? subject.value() : subject.value() + "/" + round;
    }

    public boolean isFirst() {
        return round.isEmpty();
    }

    /** Key of the round. */
    public String round(Constitution rules) {
        return round.isEmpty() ? rules.assigned().key() : round;
    }

    @Override
    public String toString() {
        return value();
    }
}
