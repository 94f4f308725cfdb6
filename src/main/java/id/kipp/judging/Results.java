package id.kipp.judging;

import id.kipp.edition.EditionId;

/** Whether what a round gave the entries of a group may be told them: said by those who release letters. */
public interface Results {

    /** The letter of the matter that the round names is out. */
    boolean areOut(EditionId edition, String round, String group);
}
