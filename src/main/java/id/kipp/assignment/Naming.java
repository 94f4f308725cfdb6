package id.kipp.assignment;

import static java.util.stream.Collectors.toMap;

import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Judges;
import id.kipp.edition.Round;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Whom the secretariat may name, and has named, in a round in which it names those who judge. */
@Service
public class Naming {

    private final AssignmentStore store;
    private final SubjectRegister subjects;
    private final Editions editions;
    private final Accounts accounts;
    private final ConflictRegister conflicts;

    Naming(
            AssignmentStore store,
            SubjectRegister subjects,
            Editions editions,
            Accounts accounts,
            ConflictRegister conflicts) {
        this.store = store;
        this.subjects = subjects;
        this.editions = editions;
        this.accounts = accounts;
        this.conflicts = conflicts;
    }

    /**
     * @param places null while nobody has been named
     * @param lacking keys of the teams of which somebody still has to be named, where one of each has to judge
     */
    public record Nameable(Subject subject, @Nullable Assignment places, List<String> lacking) {

        public List<AccountId> judges() {
            return places == null ? List.of() : places.evaluators();
        }
    }

    /** What is before the round now, and what has had judges in it: those with judges on top, then by number. */
    public List<Nameable> of(Actor actor, EditionId id, String key) {
        actor.require(Role.SECRETARIAT);
        var edition = editions.get(id);
        var rules = edition.constitution();
        var round = rules.round(key);
        if (round.judges().who() != Judges.Who.NAMED) throw new Refusal(AssignmentRefusal.NOT_BY_NAME);
        var places = store.of(id, rules.assigned().key().equals(key) ? "" : key).stream()
                .collect(toMap(Assignment::subject, Function.identity()));
        return subjects.reached(actor, id, round.subjects()).stream()
                .filter(s -> round.subjects().stages().contains(s.stage()) || places.containsKey(s.id()))
                .map(s -> nameable(edition, round, s, places.get(s.id())))
                .sorted(Comparator.comparing((Nameable n) -> n.judges().isEmpty())
                        .thenComparing(n -> n.subject().number()))
                .toList();
    }

    private static Nameable nameable(Edition edition, Round round, Subject subject, @Nullable Assignment places) {
        var named = places == null ? List.<AccountId>of() : places.evaluators();
        var lacking = named.isEmpty() ? List.<String>of() : round.judges().lacking(edition.team(), named);
        return new Nameable(subject, places, lacking);
    }

    /** Those of the round's teams who have no conflict of interest with it and no place at it. */
    public List<Account> candidates(Actor actor, String key, SubjectId id) {
        actor.require(Role.SECRETARIAT);
        var subject = subjects.get(id);
        var edition = editions.get(subject.edition());
        var rules = edition.constitution();
        var team = rules.round(key).judges().of(edition.team());
        var known = conflicts.among(edition.id(), team);
        var placed = store.find(SubjectInRound.of(rules, key, id))
                .map(Assignment::evaluators)
                .orElse(List.of());
        return accounts.all(team).stream()
                .filter(a -> !placed.contains(a.id()) && !known.exist(a.id(), subject.judged()))
                .toList();
    }
}
