package id.kipp.decision;

import id.kipp.assignment.Conflicts;
import id.kipp.assignment.Presiding;
import id.kipp.edition.Chair;
import id.kipp.edition.ConflictRule;
import id.kipp.edition.EditionId;
import id.kipp.edition.RankingRule;
import id.kipp.edition.TestSteps;
import id.kipp.judging.Consolidation.Basis;
import id.kipp.judging.Total;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.kernel.Text;
import id.kipp.proposal.AgencySnapshot;
import id.kipp.proposal.Header;
import id.kipp.proposal.ProposalId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A decision on one board, as a test needs it. */
final class DecisionFixture {

    static final Instant NOW = Instant.parse("2026-08-08T02:00:00Z");
    static final Actor CHAIR = person("ketua");
    static final Actor MEMBER = person("anggota");
    static final Actor OTHER = person("anggota-lain");

    private final List<Candidate> candidates = new ArrayList<>();
    private Places.Kind kind = Places.Kind.SEATS;
    private int places = 1;
    private int consents = 1;
    private boolean presided = true;

    static DecisionFixture aDecision() {
        return new DecisionFixture();
    }

    static Actor person(String name) {
        return new Actor(
                new AccountId(name), name, Set.of(Role.PANELIST, Role.SECRETARIAT), Optional.empty(), Optional.empty());
    }

    DecisionFixture places(int many) {
        places = many;
        return this;
    }

    DecisionFixture more(Places.Kind other) {
        kind = other;
        return this;
    }

    DecisionFixture consents(int many) {
        consents = many;
        return this;
    }

    DecisionFixture withoutChair() {
        presided = false;
        return this;
    }

    /** Ranked by its total. */
    DecisionFixture with(String id, int rank, String total) {
        var within = rank <= places;
        var basis = List.of(new Basis(MEMBER.id(), 1, Total.of(8000)));
        var placing = new Placing(total, List.of("1"), basis, rank, "", within, null);
        candidates.add(new Candidate(new ProposalId(id), header(id), placing, within, "", "", null));
        return this;
    }

    Decision laidOut() {
        var board = new Board("CITY", places, places, candidates);
        var item = AgendaItem.first(new EditionId("kipp2026"), "FINALISTS", "GENERAL");
        return Decision.none(item, NOW).laidOut(CHAIR, List.of(board), Map.of("desk", 100), NOW);
    }

    MatterRule rule() {
        var team = List.of(CHAIR.id(), MEMBER.id(), OTHER.id());
        var chair = new Chair(team, CHAIR.id(), null, ConflictRule.StandIn.MEMBER);
        return new MatterRule(
                "FINALISTS",
                new Text("Finalis", "Finalists"),
                TestSteps.NOMINATION,
                new Deciders(Role.PANELIST, team, chair, presided),
                new MatterRule.Candidates("", Set.of(), null),
                new MatterRule.Ranking(List.of(new RankingRule.Weight("desk", 100)), List.of("new_face"), null),
                new Places(kind, places, 0, true, 100),
                null,
                consents);
    }

    Presiding presiding() {
        return new Presiding(rule().deciders().chair(), Conflicts.noneDeclared(List.of()));
    }

    Decision consent(Decision decision, Actor who, String... except) {
        var conflicts = new java.util.HashSet<ProposalId>();
        for (var id : except) conflicts.add(new ProposalId(id));
        return decision.consented(
                who, rule(), presiding(), decision.judged(), conflicts, List.of(), NOW.plusSeconds(60));
    }

    Decision decided() {
        return consent(consent(laidOut(), CHAIR), MEMBER);
    }

    static Deviation deviation(String id, boolean chosen, String reason) {
        return new Deviation(new ProposalId(id), chosen, "", reason, MEMBER.id(), NOW, null, null);
    }

    private static Header header(String id) {
        var agency = new AgencySnapshot(
                new AgencyId("kota"), "Pemerintah Kota " + id, "Dinas", "CITY", "Maluku", false, false);
        return new Header("KIPP-" + id, "Layanan " + id, "GENERAL", "health", agency, null);
    }
}
