package id.kipp.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept beside a record.
 *
 * @param gaps what it does not tell
 * @param corrected what a person has put right of it; null where nobody has
 */
public record Beside(List<Gap> gaps, @Nullable Corrected corrected) {

    public Beside {
        gaps = List.copyOf(gaps);
    }

    static Beside of(Innovation told, @Nullable Corrected corrected) {
        var gaps = new ArrayList<Gap>();
        if (told.text().isBlank()) gaps.add(Gap.STORY);
        if (told.sdgs().isEmpty()) gaps.add(Gap.GOALS);
        if (told.url().isEmpty()) gaps.add(Gap.ADDRESS);
        if (told.unit().isEmpty()) gaps.add(Gap.UNIT);
        if (told.video().isEmpty()) gaps.add(Gap.VIDEO);
        return new Beside(gaps, corrected);
    }
}
