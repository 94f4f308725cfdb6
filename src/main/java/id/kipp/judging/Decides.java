package id.kipp.judging;

import id.kipp.edition.EditionId;

/** Whether the panel's scores of a group are decided on already: said by those who decide. */
public interface Decides {

    /** @throws id.kipp.kernel.Refusal once a decision rests on them */
    void requireUndecided(EditionId edition, String round, String group);
}
