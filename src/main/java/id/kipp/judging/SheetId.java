package id.kipp.judging;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.SubjectId;

/**
 * One proposal, one round, one judge, one sheet: the id itself makes a second sheet impossible. It begins with what is judged, as
 * every subject of the trail does.
 */
public record SheetId(String value) {

    public static SheetId of(String round, SubjectId subject, AccountId judge) {
        return new SheetId(subject.value() + "/" + round + "/" + judge.value());
    }
}
