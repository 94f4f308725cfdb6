package id.kipp.intake;

import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Sentences;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a list of agencies, read by the names of its columns. */
final class AgencyLine {

    static final String NAME = "nama";
    static final String KIND = "klaster";
    static final String PROVINCE = "provinsi";
    static final String DISADVANTAGED = "3t";
    static final List<String> COLUMNS = List.of(NAME, KIND, PROVINCE, DISADVANTAGED);

    /** Left out where people write only what kind of government it is. */
    private static final String GOVERNMENT = "Pemerintah ";

    private static final Set<String> YES = Set.of("ya", "yes", "y", "1");
    private static final Set<String> NO = Set.of("", "tidak", "no", "n", "0");
    private static final List<Sentences> LANGUAGES =
            List.of(Sentences.in(Sentences.INDONESIAN), Sentences.in(Locale.ENGLISH));

    private AgencyLine() {}

    static AgencyKind kind(String typed) {
        return Arrays.stream(AgencyKind.values())
                .filter(k ->
                        words(k).anyMatch(w -> w.equalsIgnoreCase(typed) || w.equalsIgnoreCase(GOVERNMENT + typed)))
                .findFirst()
                .orElseThrow(() -> new Refusal(IntakeRefusal.KIND_UNKNOWN, typed, kinds()));
    }

    static @Nullable Province province(String typed) {
        if (typed.isEmpty()) return null;
        return Optional.of(typed)
                .flatMap(Province::named)
                .orElseThrow(() -> new Refusal(IntakeRefusal.PROVINCE_UNKNOWN, typed));
    }

    static boolean disadvantaged(String typed) {
        var word = typed.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) throw new Refusal(IntakeRefusal.YES_OR_NO, typed);
        return YES.contains(word);
    }

    /** Checked as it is when it is registered. */
    static AgencyDraft checked(String name, AgencyKind kind, @Nullable Province province, boolean disadvantaged) {
        return new AgencyDraft(name, kind, province, disadvantaged).checked();
    }

    private static Stream<String> words(AgencyKind kind) {
        return Stream.concat(Stream.of(kind.name()), LANGUAGES.stream().map(l -> l.of(kind.key())));
    }

    private static String kinds() {
        return String.join(
                ", ",
                Arrays.stream(AgencyKind.values())
                        .map(k -> LANGUAGES.getFirst().of(k.key()))
                        .toList());
    }
}
