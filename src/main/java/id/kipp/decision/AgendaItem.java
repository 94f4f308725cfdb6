package id.kipp.decision;

import id.kipp.edition.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * What is decided.
 *
 * @param matter key of one of the edition's matters
 * @param no 1 for the first decision on it
 * @param revises id of the decision that this one takes the place of; null for the first
 * @param reason why that one is revised; null for the first, and where the next list was to come
 */
public record AgendaItem(
        EditionId edition, String matter, String group, int no, @Nullable String revises, @Nullable String reason) {

    static AgendaItem first(EditionId edition, String matter, String group) {
        return new AgendaItem(edition, matter, group, 1, null, null);
    }

    AgendaItem next(String old, @Nullable String why) {
        return new AgendaItem(edition, matter, group, no + 1, old, why);
    }

    String id() {
        var first = edition.value() + "/" + group + "/" + matter;
        return no == 1 ? first : first + "/" + no;
    }
}
