package id.kipp.judging;

import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.AssignmentRefusal;
import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Judged;
import id.kipp.assignment.Pacts;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.Announced;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The panel scores finalists, each member on a sheet of its own; nobody sees another's before the whole bench of that
 * finalist has sealed. A feasibility sheet is the same without a hearing.
 */
@Service
public class Hearings {

    private static final int AT_ONCE = 50; // finalists looked at for the next one to score

    private final HearingStore store;
    private final HearingOrder order;
    private final List<Decides> deciders;
    private final Proposals proposals;
    private final Editions editions;
    private final ConflictRegister conflicts;
    private final Pacts pacts;
    private final Clock clock;

    Hearings(
            HearingStore store,
            HearingOrder order,
            List<Decides> deciders,
            Proposals proposals,
            Editions editions,
            ConflictRegister conflicts,
            Pacts pacts,
            Clock clock) {
        this.store = store;
        this.order = order;
        this.deciders = deciders;
        this.proposals = proposals;
        this.editions = editions;
        this.conflicts = conflicts;
        this.pacts = pacts;
        this.clock = clock;
    }

    /** All finalists of the actor's edition, in the order of the schedule. */
    public List<Turn> turns(Actor actor, EditionId id) {
        return page(actor, id, 0, Integer.MAX_VALUE);
    }

    /** How many finalists the actor's edition has. */
    public int count(Actor actor, EditionId id) {
        requireMember(actor, id);
        return order.of(actor, id).size();
    }

    /** Some of {@link #turns}; of the others nothing is read but when they are heard. */
    public List<Turn> page(Actor actor, EditionId id, int offset, int limit) {
        var edition = requireMember(actor, id);
        var page = order.of(actor, id).stream().skip(offset).limit(limit).toList();
        return turns(actor, edition, page);
    }

    private List<Turn> turns(Actor actor, Edition edition, List<ProposalId> page) {
        var slots = store.hearings(page);
        var sealed = store.sealed(page);
        var bench = bench(edition);
        var own = store.rows(page, actor.id()).stream().collect(toMap(PanelRow::proposal, PanelRow::marks));
        var finalists = proposals.entrants(page).stream().collect(toMap(Entrant::id, Function.identity()));
        return page.stream()
                .flatMap(id -> Optional.ofNullable(finalists.get(id)).stream())
                .map(p -> turn(
                        actor,
                        edition,
                        p,
                        bench,
                        sealed.getOrDefault(p.id(), Set.of()),
                        own.get(p.id()),
                        slots.get(p.id())))
                .toList();
    }

    /** The actor's next finalist whose sheet is not sealed, in the order of the schedule: after this one, else from the start. */
    public Optional<ProposalId> next(Actor actor, ProposalId after) {
        var edition = requireMember(actor, proposals.get(actor, after).edition());
        var all = order.of(actor, edition.id());
        var here = all.indexOf(after);
        var others = Stream.concat(all.stream().skip(here + 1L), all.stream().limit(Math.max(0, here)))
                .toList();
        for (var from = 0; from < others.size(); from += AT_ONCE) {
            var some = others.subList(from, Math.min(others.size(), from + AT_ONCE));
            var next = turns(actor, edition, some).stream()
                    .filter(Turn::isToScore)
                    .map(t -> t.finalist().id())
                    .findFirst();
            if (next.isPresent()) return next;
        }
        return Optional.empty();
    }

    /** Who has sealed which finalist, and who still has to; never what they gave. For the chair and the secretariat. */
    public List<Progress> progress(Actor actor, EditionId id) {
        var edition = editions.get(id);
        if (!actor.is(Role.SECRETARIAT)) requireChair(actor, edition);
        var sealed = store.sealed(id);
        var bench = bench(edition);
        return finalists(actor, id).stream()
                .map(p -> new Progress(Announced.of(p), bench.of(p), sealed.getOrDefault(p.id(), Set.of())))
                .toList();
    }

    /** @param bench who scores it @param sealed who has */
    public record Progress(Announced finalist, List<AccountId> bench, Set<AccountId> sealed) {
        public boolean isComplete() {
            return !bench.isEmpty() && sealed.containsAll(bench);
        }
    }

    /** The actor's own sheet, to be read again for ever; a blank one is not stored before it is written on. */
    public PanelSheet open(Actor actor, ProposalId id) {
        var proposal = proposals.get(actor, id);
        requireMember(actor, proposal.edition());
        return store.sheet(PanelSheet.idOf(id, actor.id())).orElseGet(() -> {
            requireScorable(proposal);
            return PanelSheet.blank(
                    proposal.edition(), id, actor.id(), proposal.submitted().revision(), clock.instant());
        });
    }

    /** Autosave. @throws Refusal {@code window.closed}, {@code sheet.sealed}, {@code sheet.changed-elsewhere} */
    public PanelSheet score(Actor actor, PanelSheet seen, Line line) {
        return score(actor, seen, List.of(line));
    }

    /** Several lines in one write: what was typed while the connection was away. */
    public PanelSheet score(Actor actor, PanelSheet seen, List<Line> lines) {
        var rubric = requireOwn(actor, seen).rubric();
        lines.forEach(l -> rubric.require(l.criterion()));
        return store.write(seen, lines, clock.instant());
    }

    /** Seals what was seen. @throws Refusal {@code sheet.incomplete}, {@code sheet.sealed}, {@code sheet.changed-elsewhere} */
    public PanelSheet seal(Actor actor, PanelSheet seen) {
        var desk = requireOwn(actor, seen);
        return store.seal(seen, seen.seal(actor, desk.rubric(), clock.instant()));
    }

    /** The chair's right until the plenary has decided; the sealed version stays. */
    public PanelSheet reopen(Actor actor, PanelSheet seen, String reason) {
        var edition = editions.get(seen.edition());
        var proposal = proposals.get(actor, seen.proposal()); // closed to a chair in conflict
        requirePresiding(actor, edition, proposal);
        var group = proposal.submitted().group();
        deciders.forEach(d -> d.requireUndecided(edition.id(), group));
        return store.save(seen.reopened(actor, reason, clock.instant()));
    }

    /**
     * All sheets of a finalist, once its whole bench has sealed.
     *
     * @throws Refusal {@code panel-sheet.others-not-ready} before that, whoever asks
     */
    public List<PanelSheet> sheets(Actor actor, ProposalId id) {
        actor.require(Role.PANELIST, Role.SECRETARIAT);
        var proposal = proposals.get(actor, id).entrant();
        var all = store.sheets(id);
        var bench = bench(editions.get(proposal.edition()));
        if (!bench.isDone(proposal, Bench.sealedBy(all))) throw new Refusal(JudgingRefusal.BENCH_NOT_READY);
        var members = bench.of(proposal);
        return all.stream()
                .filter(s -> members.contains(s.panelist()))
                .sorted(Comparator.comparing(s -> s.panelist().value()))
                .toList();
    }

    /**
     * Whether everything that has been sealed is open to the actor, so that the log may be taken along.
     *
     * @throws Refusal {@code panel-sheet.others-not-ready} while a bench has not sealed all of them, except to administrators
     */
    public void requireOpened(Actor actor, EditionId id) {
        actor.require(Role.SECRETARIAT);
        if (actor.is(Role.ADMINISTRATOR)) return;
        var sealed = store.sealed(id);
        var bench = bench(editions.get(id));
        for (var proposal : proposals.all(actor, store.everSealed(id)))
            if (!bench.isDone(proposal, sealed.getOrDefault(proposal.id(), Set.of())))
                throw new Refusal(JudgingRefusal.BENCH_NOT_READY);
    }

    /**
     * Steps back from a finalist for a conflict of interest; best before it is opened.
     *
     * @throws Refusal {@code assignment.finished} once the sheet is sealed
     */
    public void recuse(Actor actor, ProposalId id, String reason) {
        var proposal = proposals.get(actor, id);
        requireMember(actor, proposal.edition());
        if (store.sheet(PanelSheet.idOf(id, actor.id()))
                .filter(PanelSheet::isSealed)
                .isPresent()) throw new Refusal(AssignmentRefusal.FINISHED);
        store.save(Recusal.of(actor, proposal.edition(), id, reason, clock.instant()));
    }

    /** What was found on the spot. */
    public FieldVerification verify(Actor actor, ProposalId id, LocalDate visited, String findings) {
        var proposal = proposals.get(actor, id);
        requireMember(actor, proposal.edition());
        return store.save(FieldVerification.of(actor, proposal.edition(), id, visited, findings, clock.instant()));
    }

    public List<FieldVerification> verifications(Actor actor, ProposalId id) {
        actor.require(Role.PANELIST, Role.SECRETARIAT);
        proposals.get(actor, id);
        return store.verifications(id);
    }

    private Turn turn(
            Actor actor,
            Edition edition,
            Entrant proposal,
            Bench bench,
            Set<AccountId> done,
            SheetRow.@Nullable Written own,
            @Nullable Hearing slot) {
        var members = bench.of(proposal);
        var sealed = members.stream().filter(done::contains).toList();
        var conflict = bench.conflict(actor.id(), proposal);
        return new Turn(
                Announced.of(proposal),
                slot,
                conflict.orElse(null),
                own == null ? 0 : own.given(),
                edition.constitution().panel().criteria().size(),
                Optional.ofNullable(own)
                        .filter(s -> conflict.isEmpty())
                        .flatMap(SheetRow.Written::total)
                        .orElse(null),
                sealed.size(),
                members.size());
    }

    private List<Entrant> finalists(Actor actor, EditionId edition) {
        return proposals.entries(actor, edition, ProposalFilter.at(Stage.FINALIST, Stage.AWARDED));
    }

    private Bench bench(Edition edition) {
        var panelists = edition.team().panelists();
        return new Bench(panelists, conflicts.among(edition.id(), panelists));
    }

    private record Desk(Proposal proposal, Edition edition) {
        Rubric rubric() {
            return Rubric.of(edition.constitution().panel());
        }
    }

    private Desk requireOwn(Actor actor, PanelSheet seen) {
        if (!seen.panelist().equals(actor.id())) throw new Refusal(JudgingRefusal.SHEET_NOT_YOURS);
        var proposal = proposals.get(actor, seen.proposal()); // refused for a conflict that came up since it was opened
        requireScorable(proposal);
        var edition = requireMember(actor, seen.edition());
        edition.require(Step.PANEL, clock.instant());
        return new Desk(proposal, edition);
    }

    /** @throws Refusal {@code panel.not-finalist} */
    private static void requireScorable(Proposal proposal) {
        if (proposal.stage() != Stage.FINALIST) throw new Refusal(JudgingRefusal.NOT_FINALIST);
    }

    /** @throws Refusal {@code panel.not-member}, {@code pact.unsigned} */
    private Edition requireMember(Actor actor, EditionId id) {
        var edition = editions.get(id);
        if (!actor.is(Role.PANELIST) || !edition.team().sits(actor.id()))
            throw new Refusal(JudgingRefusal.NOT_ON_PANEL);
        pacts.require(actor, id);
        return edition;
    }

    /** The chair, or where the chair is in conflict who stands in. */
    private void requirePresiding(Actor actor, Edition edition, Proposal proposal) {
        var presiding = conflicts.presiding(edition.id(), edition.panelChair(), actor.id());
        if (!presiding.by(actor.id(), Judged.of(proposal))) throw new Refusal(JudgingRefusal.PANEL_CHAIR_ONLY);
    }

    private static void requireChair(Actor actor, Edition edition) {
        if (!edition.panelChair().is(actor.id())) throw new Refusal(JudgingRefusal.PANEL_CHAIR_ONLY);
    }
}
