package id.kipp.judging;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.SubjectId;

/** Whose sheet it is, on what, in which round. */
public record SheetKey(String round, SubjectId subject, AccountId judge) {

    SheetId id() {
        return SheetId.of(round, subject, judge);
    }
}
