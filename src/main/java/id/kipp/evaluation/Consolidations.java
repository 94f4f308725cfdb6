package id.kipp.evaluation;

import id.kipp.assignment.Assignment;
import id.kipp.assignment.Assignments;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Notices;
import id.kipp.proposal.ProposalId;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The team agrees on one score with a reason. One member puts it, it stands when all have confirmed it; where they cannot
 * agree the chair of Tim Evaluasi decides. Sheets never change by it.
 */
@Service
public class Consolidations {

    private final ConsolidationStore store;
    private final SheetStore sheets;
    private final Evaluations evaluations;
    private final Assignments assignments;
    private final Editions editions;
    private final Notices notices;
    private final Clock clock;

    Consolidations(
            ConsolidationStore store,
            SheetStore sheets,
            Evaluations evaluations,
            Assignments assignments,
            Editions editions,
            Notices notices,
            Clock clock) {
        this.store = store;
        this.sheets = sheets;
        this.evaluations = evaluations;
        this.assignments = assignments;
        this.editions = editions;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws Refusal {@code sheet.others-not-ready} */
    public Consolidation open(Actor actor, ProposalId id) {
        actor.require(Role.EVALUATOR, Role.SECRETARIAT);
        var assignment = assignments.of(actor, id);
        evaluations.sheets(assignment);
        return store.find(id).orElseGet(() -> Consolidation.none(id, assignment.edition()));
    }

    /** Where the team stands: mean, spread, and whether the edition's rules demand a discussion. */
    public Standing standing(Actor actor, ProposalId id) {
        actor.require(Role.EVALUATOR, Role.SECRETARIAT);
        return standing(team(assignments.of(actor, id)));
    }

    private Standing standing(Team team) {
        var edition = editions.get(team.assignment().edition());
        return Standing.of(edition.constitution().desk(), totals(team.sheets()));
    }

    public Consolidation say(Actor actor, Consolidation seen, String text) {
        requireTeam(actor, seen.id());
        return store.save(seen.said(actor, new Message(actor.id(), clock.instant(), text)));
    }

    /**
     * Puts a score to the team; the one who puts it stands by it.
     *
     * @param score hundredths of a point
     * @throws Refusal {@code consolidation.reason-missing} unless it is the mean, {@code consolidation.discuss-first} when
     *     the difference is over the edition's limit and fewer than two members have spoken
     */
    public Consolidation propose(Actor actor, Consolidation seen, int score, String reason) {
        var team = requireTeam(actor, seen.id());
        var standing = standing(team);
        if (reason.isBlank() && (score != standing.mean() || standing.mustDiscuss()))
            throw new Refusal("consolidation.reason-missing");
        if (standing.mustDiscuss() && speakers(seen) < 2) throw new Refusal("consolidation.discuss-first");
        var now = clock.instant();
        var put = new Agreement(score, reason.strip(), actor.id(), now, List.of(actor.id()));
        var basis = team.basis();
        if (team.evaluators().size() == 1) return store.save(seen.agreed(actor, put, basis, now));
        var next = store.save(seen.put(actor, put, basis));
        var others =
                team.evaluators().stream().filter(e -> !e.equals(actor.id())).toList();
        tell(others, "consolidation.proposed", seen.id(), score);
        return next;
    }

    /** The last confirmation makes it the agreed score. */
    public Consolidation confirm(Actor actor, Consolidation seen) {
        var team = requireTeam(actor, seen.id());
        var put = seen.proposed();
        if (put == null) throw new Refusal("consolidation.nothing-proposed");
        if (!seen.basis().equals(team.basis())) throw new Refusal("consolidation.sheets-moved");
        var now = clock.instant();
        var confirmed = new java.util.ArrayList<>(put.confirmed());
        if (!confirmed.contains(actor.id())) confirmed.add(actor.id());
        if (!confirmed.containsAll(team.evaluators())) return store.save(seen.confirmed(actor, now));
        var agreement = new Agreement(put.score(), put.reason(), put.by(), put.at(), confirmed);
        var agreed = store.save(seen.agreed(actor, agreement, seen.basis(), now));
        tell(team.evaluators(), "consolidation.agreed", seen.id(), put.score());
        return agreed;
    }

    /** Where the team cannot agree the chair decides, with a reason. */
    public Consolidation decide(Actor actor, Consolidation seen, int score, String reason) {
        Evaluations.requireChair(actor, editions.get(seen.edition()));
        if (reason.isBlank()) throw new Refusal("consolidation.reason-missing");
        var now = clock.instant();
        var put = new Agreement(score, reason.strip(), actor.id(), now, List.of(actor.id()));
        var team = team(assignments.of(actor, seen.id()));
        var agreed = store.save(seen.agreed(actor, put, team.basis(), now));
        tell(team.evaluators(), "consolidation.agreed", seen.id(), score);
        return agreed;
    }

    /** Agreed ones of an edition, for those who rank. */
    public List<Consolidation> agreed(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT, Role.PANELIST, Role.EVALUATOR);
        return store.agreed(edition);
    }

    public Optional<Consolidation> find(Actor actor, ProposalId id) {
        actor.require(Role.SECRETARIAT, Role.PANELIST);
        return store.find(id).filter(Consolidation::isAgreed);
    }

    private Team requireTeam(Actor actor, ProposalId id) {
        return team(assignments.requireMine(actor, id));
    }

    private Team team(Assignment assignment) {
        return new Team(assignment, evaluations.sheets(assignment));
    }

    /** Who judges a proposal now, and what they have sealed. */
    private record Team(Assignment assignment, List<ScoreSheet> sheets) {

        List<AccountId> evaluators() {
            return assignment.evaluators();
        }

        List<Consolidation.Basis> basis() {
            return sheets.stream()
                    .flatMap(s ->
                            s.current().stream().map(v -> new Consolidation.Basis(s.evaluator(), v.no(), v.total())))
                    .toList();
        }
    }

    private static List<Integer> totals(Collection<ScoreSheet> sheets) {
        return sheets.stream()
                .flatMap(s -> s.current().stream())
                .map(Sealed::total)
                .toList();
    }

    private static long speakers(Consolidation seen) {
        return seen.messages().stream().map(Message::by).distinct().count();
    }

    private void tell(List<AccountId> team, String key, ProposalId id, int hundredths) {
        var english = BigDecimal.valueOf(hundredths, 2).toPlainString();
        var link = "evaluasi/" + id.value() + "/konsolidasi";
        notices.tell(Audience.team(team), key, link, english.replace('.', ','), english);
    }
}
