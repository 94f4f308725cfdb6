package id.kipp.assignment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kipp.account.Account;
import id.kipp.edition.ConflictRule;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Province;
import id.kipp.kernel.SubjectId;
import id.kipp.planning.Judge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The conflicts of interest of some people in one edition: computed from the institution as frozen at submission, and
 * declared. Asking costs no command.
 */
public final class Conflicts {

    private static final Set<String> LOCAL = Set.of("PROVINCE", "REGENCY", "CITY", "ROE");

    private static final Object ALL = new Object(); // concerns who has withdrawn

    private final ConflictRule rule;
    private final Map<AccountId, Person> people;

    /** Their institutions as they are compared; folding a name for every pair is most of a plan's work. */
    private final Map<AccountId, String> institutions = new HashMap<>();

    /**
     * @param declared every proposal a declaration closes to this person
     * @param own those of the account's institution
     * @param withdrawn from the edition
     */
    record Person(Account account, Set<SubjectId> declared, Set<SubjectId> own, boolean withdrawn) {}

    Conflicts(ConflictRule rule, Collection<Person> people) {
        this.rule = rule;
        this.people = people.stream().collect(toMap(p -> p.account().id(), Function.identity()));
        people.forEach(p -> {
            var institution = p.account().profile().institution();
            if (institution != null) institutions.put(p.account().id(), Judge.folded(institution));
        });
    }

    /** Computed alone, by the usual rule. */
    public static Conflicts noneDeclared(Collection<Account> people) {
        return new Conflicts(
                ConflictRule.USUAL,
                people.stream()
                        .map(p -> new Person(p, Set.of(), Set.of(), false))
                        .toList());
    }

    /** Empty where there is none; whoever judges nothing has none. */
    public Optional<Conflict> between(AccountId who, Judged judged) {
        return Optional.ofNullable(people.get(who))
                .flatMap(p -> between(p, judged, Judge.folded(judged.institution())));
    }

    public boolean exist(AccountId who, Judged judged) {
        return between(who, judged).isPresent();
    }

    /** Everybody known here who is in conflict with these; each is only asked about what could concern them. */
    public Map<SubjectId, Set<AccountId>> with(Collection<Judged> all) {
        var concerned = concerned();
        return all.stream().collect(toMap(Judged::subject, judged -> {
            var institution = Judge.folded(judged.institution());
            return Stream.of(judged.subject(), new Name(institution), new Name(judged.province()), ALL)
                    .flatMap(by -> concerned.getOrDefault(by, List.of()).stream())
                    .filter(p -> between(p, judged, institution).isPresent())
                    .map(p -> p.account().id())
                    .collect(toSet());
        }));
    }

    private record Name(String name) {}

    /** Whom a proposal, an institution or a province could concern. */
    private Map<Object, List<Person>> concerned() {
        var concerned = new HashMap<Object, List<Person>>();
        people.forEach((id, person) -> {
            var by = new ArrayList<Object>(person.own());
            by.addAll(person.declared());
            if (institutions.get(id) instanceof String institution) by.add(new Name(institution));
            if (person.account().profile().province() instanceof Province province) by.add(new Name(province.label()));
            if (person.withdrawn()) by.add(ALL);
            by.forEach(b -> concerned.computeIfAbsent(b, x -> new ArrayList<>()).add(person));
        });
        return concerned;
    }

    /** Those of the given that this person is in conflict with. */
    public Set<SubjectId> of(AccountId who, Collection<Judged> all) {
        return all.stream().filter(j -> exist(who, j)).map(Judged::subject).collect(toSet());
    }

    private Optional<Conflict> between(Person person, Judged judged, String institution) {
        if (person.own().contains(judged.subject())
                || institution.equals(institutions.get(person.account().id())))
            return Optional.of(Conflict.OWN_INSTITUTION);
        var province = person.account().profile().province();
        if (rule.province()
                && LOCAL.contains(judged.cluster())
                && province != null
                && province.label().equals(judged.province())) return Optional.of(Conflict.OWN_PROVINCE);
        if (person.declared().contains(judged.subject())) return Optional.of(Conflict.DECLARED);
        return person.withdrawn() ? Optional.of(Conflict.WITHDRAWN) : Optional.empty();
    }
}
