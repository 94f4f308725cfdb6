package id.kipp.panel;

import static java.util.stream.Collectors.toMap;

import id.kipp.NationalText;
import id.kipp.account.Account;
import id.kipp.edition.Edition;
import id.kipp.evaluation.Consolidation;
import id.kipp.evaluation.Line;
import id.kipp.evaluation.Nomination;
import id.kipp.evaluation.Rubric;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Aggregate;
import id.kipp.store.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationContext;

/** What the panel does with one group: finalists decided and announced, heard and scored by everybody, laid out for the plenary. */
public final class NationalPanel {

    private final ApplicationContext context;
    private final Edition edition;
    private final List<Account> panelists;
    private final Function<AccountId, Actor> people;
    private final RandomGenerator chance;

    public NationalPanel(
            ApplicationContext context,
            Edition edition,
            List<Account> panelists,
            Function<AccountId, Actor> people,
            RandomGenerator chance) {
        this.context = context;
        this.edition = edition;
        this.panelists = panelists;
        this.people = people;
        this.chance = chance;
    }

    /** Finalists as the ranks say; their ids. */
    public Plenary finalists(Actor secretary, Nomination nomination, Instant at) {
        var none = Plenary.none(edition.id(), nomination.group(), Matter.FINALISTS, at);
        var boards = boards(nomination, "").byCluster();
        return none.laidOut(secretary, boards, 0, at)
                .consented(people.apply(panelists.get(1).id()), false, at)
                .consented(people.apply(panelists.getFirst().id()), true, at);
    }

    /** Heard by the whole bench; the board that awards is laid out, and open. */
    public void heard(
            Actor secretary, Actor second, Plenary finalists, Nomination nomination, List<Proposal> all, Instant at) {
        var rule = edition.constitution().panel();
        var rubric = Rubric.of(rule);
        var bench = new Bench(panelists, List.of());
        var sheets = new ArrayList<PanelSheet>();
        var hearings = new ArrayList<Hearing>();
        for (var p : all) {
            hearings.add(Hearing.none(p.id(), edition.id(), nomination.group())
                    .at(secretary, hearings.size() + 1, at.plus(Duration.ofMinutes(20L * hearings.size())), 7, 13, at));
            for (var panelist : bench.of(p)) {
                var lines = rule.criteria().stream()
                        .map(c -> new Line(c.key(), 55 + chance.nextInt(45), NationalText.note(chance.nextLong())))
                        .toList();
                sheets.add(PanelSheet.blank(
                                edition.id(), p.id(), panelist, p.submitted().revision(), at)
                        .with(lines, at)
                        .seal(people.apply(panelist), rubric, at));
            }
        }
        var tier = edition.constitution().tiers(nomination.group()).getFirst().key();
        var seats = edition.constitution().seats(nomination.group()).winners();
        var boards = boards(nomination, tier).byPanel(seats, basis(sheets), rule.deskWeight());
        var awards = Plenary.none(edition.id(), nomination.group(), Matter.AWARDS, at)
                .laidOut(secretary, boards, rule.deskWeight(), at);
        insert("hearings", Hearing.class, hearings);
        insert("panelSheets", PanelSheet.class, sheets);
        insert("plenaries", Plenary.class, List.of(finalists, awards));
        var letter = Announcement.none(finalists)
                .prepared(
                        secretary,
                        "B/1/PP.00.05",
                        LocalDate.of(2023, 6, 15),
                        "Finalis sementara",
                        NationalText.note(1),
                        finalists.chosen().stream().map(Listed::of).toList(),
                        at)
                .released(second, at);
        insert("announcements", Announcement.class, List.of(letter));
    }

    private Boards boards(Nomination nomination, String tier) {
        return new Boards(nomination, edition.constitution().tieBreaks(), tier);
    }

    private static Map<ProposalId, List<Consolidation.Basis>> basis(List<PanelSheet> sheets) {
        return sheets.stream().collect(toMap(PanelSheet::proposal, s -> List.of(basis(s)), (a, b) -> {
            var both = new ArrayList<>(a);
            both.addAll(b);
            return both;
        }));
    }

    private static Consolidation.Basis basis(PanelSheet sheet) {
        var sealed = sheet.current().orElseThrow();
        return new Consolidation.Basis(sheet.panelist(), sealed.no(), sealed.total());
    }

    private <T extends Aggregate> void insert(String collection, Class<T> type, List<T> all) {
        context.getBean(Outbox.class).aggregates(collection, type).insert(all, () -> new Refusal("problem.stale"));
    }
}
