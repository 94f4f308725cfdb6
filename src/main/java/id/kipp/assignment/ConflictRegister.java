package id.kipp.assignment;

import static java.util.stream.Collectors.toSet;

import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.edition.Chair;
import id.kipp.edition.ConflictRule;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.SubjectId;
import id.kipp.kernel.Term;
import id.kipp.store.Outbox;
import id.kipp.store.Recent;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The one place that says who is in conflict of interest with what; whoever shows or does something judged asks here. It
 * asks for people and declarations in the same few commands, however many proposals are meant.
 */
@Component
public class ConflictRegister {

    private final Editions editions;
    private final Accounts accounts;
    private final SubjectRegister subjects;
    private final SingletonSupplier<List<Declarations>> declarations;
    private final DisclosureStore disclosures;
    private final Recent<EditionId, Said> declared;
    private final Recent<Asked, Conflicts> known;

    private record Asked(EditionId edition, Set<AccountId> people) {}

    /** @param fresh how long what was found is good, where this process writes nothing that it rests on */
    ConflictRegister(
            Editions editions,
            Accounts accounts,
            SubjectRegister subjects,
            ObjectProvider<Declarations> declarations,
            DisclosureStore disclosures,
            Outbox outbox,
            @Value("${kipp.conflicts.fresh:1s}") Duration fresh) {
        this.editions = editions;
        this.accounts = accounts;
        this.subjects = subjects;
        this.declarations = SingletonSupplier.of(() -> declarations.stream().toList());
        this.disclosures = disclosures;
        this.declared = new Recent<>(outbox, fresh, "assignments", "recusals", DisclosureStore.NAME);
        this.known = new Recent<>(
                outbox, fresh, "assignments", "recusals", DisclosureStore.NAME, "accounts", "editions", "proposals");
    }

    public Conflicts of(EditionId edition, AccountId person) {
        return among(edition, List.of(person));
    }

    /**
     * At most six commands; two fewer where none of them has declared anything or has an account of an institution, and none
     * where the same was asked a moment ago.
     */
    public Conflicts among(EditionId edition, Collection<AccountId> people) {
        var asked = new Asked(edition, Set.copyOf(people));
        return known.get(asked, () -> among(editions.get(edition), accounts.all(asked.people())));
    }

    Conflicts among(Edition edition, Collection<Account> people) {
        var rule = edition.constitution().conflicts();
        var all = declared.get(edition.id(), () -> declared(edition.id()));
        var ids = people.stream().map(Account::id).collect(toSet());
        var said = new HashMap<>(all.subjects());
        said.keySet().retainAll(ids);
        var agencies = new HashMap<>(all.institutions());
        agencies.keySet().retainAll(ids);
        var reach = Reach.of(edition.id(), rule, said.values(), agencies.values(), people, subjects);
        return new Conflicts(
                rule,
                people.stream()
                        .map(p -> new Conflicts.Person(
                                p,
                                reach.declared(
                                        said.getOrDefault(p.id(), Set.of()), agencies.getOrDefault(p.id(), Set.of())),
                                p.agency().map(reach::of).orElse(Set.of()),
                                all.withdrawn().contains(p.id())))
                        .toList());
    }

    /** What people have stepped back from. */
    private record Said(
            Map<AccountId, Set<SubjectId>> subjects,
            Map<AccountId, Set<AgencyId>> institutions,
            Set<AccountId> withdrawn) {}

    private Said declared(EditionId edition) {
        var said = new Said(new HashMap<>(), new HashMap<>(), new HashSet<>());
        declarations.obtain().forEach(d -> d.in(edition).forEach((who, what) -> said.subjects()
                .computeIfAbsent(who, w -> new HashSet<>())
                .addAll(what)));
        disclosures.in(edition).stream().filter(Disclosure::holds).forEach(d -> {
            var of = d.scope().of();
            switch (d.scope().kind()) {
                case SUBJECT ->
                    said.subjects()
                            .computeIfAbsent(d.who(), w -> new HashSet<>())
                            .add(SubjectId.of(of));
                case INSTITUTION ->
                    said.institutions()
                            .computeIfAbsent(d.who(), w -> new HashSet<>())
                            .add(new AgencyId(of));
                case EDITION -> said.withdrawn().add(d.who());
            }
        });
        return said;
    }

    /** Who presides over what, as far as this member may. */
    public Presiding presiding(EditionId edition, Chair chair, AccountId member) {
        return presiding(edition, chair, List.of(member));
    }

    /** Who of these members presides over what. */
    public Presiding presiding(EditionId edition, Chair chair, Collection<AccountId> members) {
        return new Presiding(chair, among(edition, Presiding.people(chair, members)));
    }

    /** @throws Refusal {@code conflict.yours} where the actor may neither see nor decide it */
    public void require(Actor actor, SubjectId subject) {
        require(actor, subjects.get(subject));
    }

    /** @throws Refusal {@code conflict.yours} where the actor may neither see nor decide it */
    public void require(Actor actor, Subject subject) {
        of(subject.edition(), actor.id()).between(actor.id(), subject.judged()).ifPresent(c -> {
            throw new Refusal(AssignmentRefusal.CONFLICT_YOURS, new Term("conflict." + c));
        });
    }

    /** How far a declaration, or an account of an institution, reaches among the proposals of an edition. */
    private record Reach(Map<SubjectId, AgencyId> declared, Map<SubjectId, AgencyId> all) {

        static Reach of(
                EditionId edition,
                ConflictRule rule,
                Collection<Set<SubjectId>> said,
                Collection<Set<AgencyId>> institutions,
                Collection<Account> people,
                SubjectRegister subjects) {
            var wide = rule.declaredFor() == ConflictRule.Reach.INSTITUTION;
            var ids = said.stream().flatMap(Set::stream).collect(toSet());
            var declared = wide && !ids.isEmpty() ? subjects.institutions(ids) : Map.<SubjectId, AgencyId>of();
            var agencies = new HashSet<>(declared.values());
            institutions.forEach(agencies::addAll);
            people.forEach(p -> p.agency().ifPresent(agencies::add));
            return new Reach(declared, agencies.isEmpty() ? Map.of() : subjects.enteredBy(edition, agencies));
        }

        Set<SubjectId> declared(Set<SubjectId> said, Set<AgencyId> institutions) {
            var all = new HashSet<>(said);
            institutions.forEach(a -> all.addAll(of(a)));
            said.forEach(p -> Optional.ofNullable(declared.get(p)).ifPresent(a -> all.addAll(of(a))));
            return all;
        }

        Set<SubjectId> of(AgencyId agency) {
            return all.entrySet().stream()
                    .filter(e -> e.getValue().equals(agency))
                    .map(Map.Entry::getKey)
                    .collect(toSet());
        }
    }
}
