package id.kipp.ui.kit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a day as people here write it, in either language: 2 Mei 2020, 02/05/2020, 2-5-2020, 2.5.2020, 2020-05-02, Senin, 2
 * Mei 2020. The day stands before the month; a year has four figures.
 */
public final class DayReading {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("id"), Locale.ENGLISH);
    private static final Map<String, Integer> MONTHS = months();
    private static final int LONGEST = 60;

    private DayReading() {}

    /** Lets the field take what its own pattern does not; what nobody can read stays as typed, with the sentence beside it. */
    public static void into(DatePicker field) {
        field.setFallbackParser(typed -> read(typed)
                .<Result<LocalDate>>map(Result::ok)
                .orElseGet(() -> Result.error(field.getTranslation("component.date-bad"))));
    }

    public static Optional<LocalDate> read(String typed) {
        if (typed.length() > LONGEST) return Optional.empty();
        var parts = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[\\s\\u00a0./,-]"))
                .filter(p -> !p.isEmpty())
                .toList();
        // a weekday before it says nothing more
        if (parts.size() == 4 && parts.getFirst().chars().allMatch(Character::isLetter)) parts = parts.subList(1, 4);
        if (parts.size() != 3) return Optional.empty();
        var yearFirst = parts.getFirst().length() == 4;
        return day(parts.get(yearFirst ? 0 : 2), parts.get(1), parts.get(yearFirst ? 2 : 0));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        if (year.length() != 4) return Optional.empty();
        try {
            var number = MONTHS.containsKey(month) ? MONTHS.get(month) : Integer.parseInt(month);
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (NumberFormatException | DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : LANGUAGES)
            for (var month : Month.values())
                for (var style :
                        List.of(TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE, TextStyle.FULL, TextStyle.SHORT))
                    months.put(month.getDisplayName(style, language).toLowerCase(Locale.ROOT), month.getValue());
        // as they are shortened, whatever the tables of the platform say
        months.putAll(
                Map.of("agt", 8, "ags", 8, "agust", 8, "agu", 8, "nop", 11, "pebruari", 2, "nopember", 11, "sept", 9));
        return Map.copyOf(months);
    }
}
