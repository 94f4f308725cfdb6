package id.kipp.edition;

import id.kipp.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * A round of judging: what is judged, by whom, on which sheet, and how sheets become one result.
 *
 * @param key as it stands in the log and in exports
 * @param hearing how long each is heard; null where sheets are filled in without one
 */
public record Round(
        String key,
        Text name,
        Step step,
        Subjects subjects,
        Judges judges,
        Scoring scoring,
        Merging merging,
        Secrecy secrecy,
        @Nullable HearingRule hearing) {

    public boolean isHearing() {
        return hearing != null;
    }

    /** Each is given to at least two who may be apart: then one judge more may be called. */
    public boolean mayCallOneMore() {
        return judges.who().hasPlaces() && judges.each() >= 2;
    }

    public Round with(Judges other) {
        return new Round(key, name, step, subjects, other, scoring, merging, secrecy, hearing);
    }

    public Round with(Scoring other) {
        return new Round(key, name, step, subjects, judges, other, merging, secrecy, hearing);
    }

    public Round with(Merging other) {
        return new Round(key, name, step, subjects, judges, scoring, other, secrecy, hearing);
    }

    public Round heard(@Nullable HearingRule other) {
        return new Round(key, name, step, subjects, judges, scoring, merging, secrecy, other);
    }
}
