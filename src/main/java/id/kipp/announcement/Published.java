package id.kipp.announcement;

import id.kipp.edition.EditionId;

/**
 * A released letter as the public reads it.
 *
 * @param letter with its text; the list is asked for page by page
 * @param latest no later version of this list has been released
 */
public record Published(EditionId edition, String group, String matter, Letter letter, boolean latest) {

    static Published of(Announcement a, Letter letter) {
        return new Published(
                a.edition(),
                a.group(),
                a.matter(),
                letter,
                letter.no() == a.released().size());
    }
}
