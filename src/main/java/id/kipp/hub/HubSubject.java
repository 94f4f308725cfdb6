package id.kipp.hub;

import id.kipp.edition.EditionId;
import id.kipp.kernel.SubjectId;
import java.util.Optional;

/** A hub in a year, as what is judged in that year's assessment. @param hub its id */
record HubSubject(String hub, int year) {

    static final String KIND = "hub";

    /** As the rules of the assessment name where a hub is before them. */
    static final String STAGE = "HUB";

    private static final int DIGITS = 4;

    SubjectId id() {
        return SubjectId.of(KIND + ":" + hub + "-" + year);
    }

    EditionId edition() {
        return edition(year);
    }

    static EditionId edition(int year) {
        return new EditionId(KIND + "-" + year);
    }

    /** Empty where it is the id of none. */
    static Optional<HubSubject> of(SubjectId id) {
        var value = id.value();
        var dash = value.lastIndexOf('-');
        if (!id.kind().equals(KIND) || dash <= KIND.length()) return Optional.empty();
        return year(value.substring(dash + 1)).map(y -> new HubSubject(value.substring(KIND.length() + 1, dash), y));
    }

    /** Of an edition in which hubs are assessed. */
    static Optional<Integer> year(EditionId edition) {
        return edition.value().startsWith(KIND + "-")
                ? year(edition.value().substring(KIND.length() + 1))
                : Optional.empty();
    }

    private static Optional<Integer> year(String digits) {
        var whole = digits.length() == DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
