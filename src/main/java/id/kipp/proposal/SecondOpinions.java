package id.kipp.proposal;

import id.kipp.account.Account;
import id.kipp.account.AccountState;
import id.kipp.account.Accounts;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * A second opinion in screening: one of the secretariat asks another, whose finding then stands beside the verdict. It decides
 * nothing; whoever decides has read it.
 */
@Service
public class SecondOpinions {

    private final ProposalStore store;
    private final Editions editions;
    private final Accounts accounts;
    private final ObjectProvider<Impartiality> impartiality; // looked up late: it belongs to a module above
    private final ObjectProvider<ScreeningDecided> decided; // so does this
    private final Clock clock;

    SecondOpinions(
            ProposalStore store,
            Editions editions,
            Accounts accounts,
            ObjectProvider<Impartiality> impartiality,
            ObjectProvider<ScreeningDecided> decided,
            Clock clock) {
        this.store = store;
        this.editions = editions;
        this.accounts = accounts;
        this.impartiality = impartiality;
        this.decided = decided;
        this.clock = clock;
    }

    /**
     * Asks a colleague; while the answer is waited for nobody gives a verdict.
     *
     * @throws Refusal {@code screening.opinion-own}, {@code screening.opinion-nobody} for who does not work in the secretariat
     *     now, {@code screening.opinion-waited} while another answer is, {@code
     *     screening.question-missing}, {@code screening.decided}, {@code proposal.cannot-move}, {@code conflict.yours}
     */
    public Proposal ask(Actor actor, Proposal seen, AccountId colleague, String question) {
        require(actor, seen);
        if (colleague.equals(actor.id())) throw new Refusal(ProposalRefusal.OPINION_OWN);
        if (!isColleague(colleague)) throw new Refusal(ProposalRefusal.OPINION_NOBODY);
        if (seen.deliberation().isWaited()) throw new Refusal(ProposalRefusal.OPINION_WAITED);
        if (decided.stream().anyMatch(d -> d.isDecided(seen))) throw new Refusal(ProposalRefusal.SCREENING_DECIDED);
        var why = Typed.reason(question, ProposalRefusal.QUESTION_MISSING);
        var now = clock.instant();
        var opinion = new Deliberation.Opinion(actor.id(), colleague, why, now, null);
        var facts = Map.of("asked", colleague, "question", why);
        return store.save(
                seen.deliberated(actor, seen.deliberation().asking(opinion), "proposal.opinion-asked", now, facts));
    }

    /**
     * What the one who was asked finds.
     *
     * @throws Refusal {@code screening.opinion-not-asked}, and of the checks as {@link Screenings#screen}
     */
    public Proposal give(
            Actor actor, Proposal seen, List<Screening.Check> checks, Screening.Outcome outcome, String reason) {
        require(actor, seen);
        var opinion = seen.deliberation().opinion();
        if (opinion == null || !opinion.isWaited() || !opinion.asked().equals(actor.id()))
            throw new Refusal(ProposalRefusal.OPINION_NOT_ASKED);
        var items = editions.get(seen.edition()).constitution().screening().items();
        var now = clock.instant();
        var found = Checklist.verdict(items, checks, outcome, reason, actor.id(), now);
        var given = new Deliberation.Opinion(opinion.asker(), actor.id(), opinion.question(), opinion.at(), found);
        return store.save(
                seen.deliberated(actor, seen.deliberation().with(given), "proposal.opinion-given", now, found.facts()));
    }

    /** The question is withdrawn: anybody of the secretariat may, so that nobody's absence stops a proposal. */
    public Proposal withdraw(Actor actor, Proposal seen) {
        require(actor, seen);
        if (!seen.deliberation().isWaited()) throw new Refusal(ProposalRefusal.OPINION_NOT_ASKED);
        var none = seen.deliberation().with(null);
        return store.save(seen.deliberated(actor, none, "proposal.opinion-withdrawn", clock.instant(), Map.of()));
    }

    /** Those whom somebody can ask, by name. */
    public List<Account> colleagues(Actor actor) {
        actor.require(Role.SECRETARIAT);
        return accounts.byRole(Role.SECRETARIAT).stream()
                .filter(SecondOpinions::canAnswer)
                .filter(a -> !a.id().equals(actor.id()))
                .toList();
    }

    private boolean isColleague(AccountId id) {
        return accounts.find(id).filter(SecondOpinions::canAnswer).isPresent();
    }

    private static boolean canAnswer(Account account) {
        return account.is(Role.SECRETARIAT) && account.state() == AccountState.ACTIVE;
    }

    private void require(Actor actor, Proposal seen) {
        actor.require(Role.SECRETARIAT);
        if (seen.stage() != Stage.SUBMITTED)
            throw new Refusal(ProposalRefusal.CANNOT_MOVE, seen.stage().term(), Stage.SCREENED.term());
        impartiality.forEach(i -> i.require(actor, seen.entrant()));
    }
}
