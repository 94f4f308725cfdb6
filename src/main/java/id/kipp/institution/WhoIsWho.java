package id.kipp.institution;

import id.kipp.agency.AgencyKind;
import id.kipp.kernel.Province;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the institution a name means. By code, then by a name that is exactly one institution's; whatever is left is not
 * guessed: a person confirms what comes near.
 */
public final class WhoIsWho {

    private static final int NEAR = 5;
    private static final double NEAR_FROM = 0.5;

    /** Divided in 2022: whoever lay in one of them may be named with any. */
    private static final String PAPUA = "9";

    private final Map<String, Institution> byId = new HashMap<>();
    private final Map<String, Set<Institution>> byKey = new HashMap<>();
    private final Map<String, Set<Institution>> byWord = new HashMap<>();

    public WhoIsWho(Collection<Institution> all) {
        all.forEach(i -> byId.put(i.id(), i));
        for (var one : all) {
            names(one).forEach(n -> keep(byKey, Called.key(n), one));
            if (isRegion(one)) keep(byKey, bare(Called.key(one.name())), one);
        }
        byKey.forEach((key, who) -> who.forEach(one -> keep(byWord, Called.joined(key), one)));
    }

    public Match match(NameGiven naming) {
        var code = byCode(naming.code());
        if (naming.name().isEmpty() && code.isPresent()) return new Match.Known(now(code.get()));
        var named = named(naming);
        if (named.size() != 1) return new Match.Unsure(near(naming));
        var one = named.iterator().next();
        var contradicted = code.isPresent() && !code.get().equals(one) || !liesIn(one, naming.province());
        return contradicted || !one.isChecked() ? new Match.Unsure(near(naming)) : new Match.Known(now(one));
    }

    /** What has become of it: itself, or what it was merged into in the end. */
    Institution now(Institution one) {
        var passed = new HashSet<String>();
        var at = one;
        while (passed.add(at.id()) && at.mergedInto() != null && byId.get(at.mergedInto()) instanceof Institution into)
            at = into;
        return at;
    }

    /** Whether the name is nobody's: not even one of several. */
    boolean isFree(String name) {
        return exactly(name).isEmpty() && exactly(Called.withoutBracket(name)).isEmpty();
    }

    /** What such an id names by now. */
    public Optional<Institution> of(String id) {
        return Optional.ofNullable(byId.get(id)).map(this::now);
    }

    /** Codes with their dot are the ministry's own; four digits may be the statistics office's, which count otherwise. */
    private Optional<Institution> byCode(String code) {
        return Optional.ofNullable(byId.get(code));
    }

    private Set<Institution> named(NameGiven naming) {
        if (naming.name().isEmpty()) return naming.regency().isEmpty() ? province(naming.province()) : regency(naming);
        var named = exactly(naming.name());
        if (named.isEmpty()) named = exactly(Called.withoutBracket(naming.name()));
        return named.size() > 1 ? narrowed(named, naming) : named;
    }

    private Set<Institution> province(String name) {
        return only(exactly(name), i -> i.kind() == AgencyKind.PROVINCE);
    }

    private Set<Institution> regency(NameGiven naming) {
        var found = only(exactly(naming.regency()), i -> i.kind() == AgencyKind.REGENCY || i.kind() == AgencyKind.CITY);
        return found.size() > 1 ? only(found, i -> liesIn(i, naming.province())) : found;
    }

    /** Several of one name: what else is said of it may leave one. */
    private Set<Institution> narrowed(Set<Institution> named, NameGiven naming) {
        if (naming.regency().isEmpty()) return named;
        var there = regency(new NameGiven("", "", naming.province(), naming.regency()));
        return only(named, there::contains);
    }

    private Set<Institution> exactly(String name) {
        var key = Called.key(name);
        var found = byKey.getOrDefault(key, Set.of());
        return found.isEmpty() ? byWord.getOrDefault(Called.joined(key), Set.of()) : found;
    }

    private boolean liesIn(Institution one, String province) {
        if (province.isBlank() || one.province() == null) return true;
        var said = province(province).stream().map(Institution::province).findFirst();
        return said.isEmpty() || said.get() == one.province() || both(PAPUA, said.get(), one.province());
    }

    private static boolean both(String island, @Nullable Province one, Province other) {
        return one != null && one.code().startsWith(island) && other.code().startsWith(island);
    }

    private List<Match.Near> near(NameGiven naming) {
        var asked = naming.name().isEmpty() ? naming.regency() + " " + naming.province() : naming.name();
        var key = Called.key(asked);
        return byId.values().stream()
                .map(i -> new Match.Near(i, likeness(key, i)))
                .filter(n -> n.score() >= NEAR_FROM)
                .sorted(Comparator.comparing(Match.Near::score).reversed().thenComparing(n -> n.institution()
                        .id()))
                .limit(NEAR)
                .toList();
    }

    private static double likeness(String key, Institution one) {
        var ends = names(one).map(Called::key).anyMatch(k -> key.endsWith(" " + k)); // a unit of it
        if (ends) return 0.95;
        return names(one)
                .mapToDouble(n -> LetterPairs.of(key, Called.key(n)))
                .max()
                .orElse(0);
    }

    private static Stream<String> names(Institution one) {
        var official = Stream.of(one.name(), one.official());
        var also = one.aliases().stream()
                .flatMap(a -> one.kind() == AgencyKind.PROVINCE ? Stream.of(a, "Provinsi " + a) : Stream.of(a));
        return Stream.concat(official, also);
    }

    private static String bare(String key) {
        return key.replaceFirst("^(kabupaten|kota|provinsi) (administrasi )?", "");
    }

    private static boolean isRegion(Institution one) {
        return switch (one.kind()) {
            case PROVINCE, REGENCY, CITY -> true;
            case MINISTRY, AGENCY, SOE, ROE -> false;
        };
    }

    private static <T> Set<T> only(Set<T> all, Predicate<T> which) {
        var left = new LinkedHashSet<T>();
        all.stream().filter(which).forEach(left::add);
        return left;
    }

    private static void keep(Map<String, Set<Institution>> map, String key, Institution one) {
        map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(one);
    }
}
