package id.kipp.assignment;

import id.kipp.account.Account;
import id.kipp.audit.Straight;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.proposal.AgencySnapshot;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Who judges what: the next in turn who has no conflict, so that loads are about even. */
public final class NationalPlaces {

    private final List<Account> judges;
    private final Conflicts conflicts;
    private final Actor secretary;
    private int turn;

    public NationalPlaces(List<Account> judges, Actor secretary) {
        this.judges = judges;
        this.conflicts = Conflicts.noneDeclared(judges);
        this.secretary = secretary;
    }

    public List<AccountId> team(AgencySnapshot agency, int reviews) {
        var team = new ArrayList<AccountId>();
        var judged = new Judged(new ProposalId(""), agency.name(), agency.cluster(), agency.province());
        while (team.size() < reviews) {
            // now and then one is skipped, so that teams differ and all of them are linked
            turn += turn % 7 == 0 ? 2 : 1;
            var judge = judges.get(turn % judges.size());
            if (!conflicts.exist(judge.id(), judged) && !team.contains(judge.id())) team.add(judge.id());
        }
        return team;
    }

    public Assignment given(ProposalId proposal, EditionId edition, List<AccountId> team, Instant at) {
        return Assignment.none(SubjectInRound.first(proposal), edition).given(secretary, team, at);
    }

    public static void store(ApplicationContext context, List<Assignment> all) {
        Straight.insert(context, context.getBean(Outbox.class).aggregates("assignments", Assignment.class), all);
    }
}
