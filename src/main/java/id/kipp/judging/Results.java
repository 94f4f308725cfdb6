package id.kipp.judging;

import id.kipp.edition.EditionId;

/** Whether the results of a group are out: said by those who release letters. */
public interface Results {

    boolean areOut(EditionId edition, String group);
}
