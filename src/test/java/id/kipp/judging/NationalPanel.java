package id.kipp.judging;

import id.kipp.NationalPeople;
import id.kipp.NationalText;
import id.kipp.audit.Straight;
import id.kipp.edition.Edition;
import id.kipp.edition.NationalEdition;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Outbox;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationContext;

/** Every finalist is scored and sealed by everybody on its bench. */
public final class NationalPanel {

    private final ApplicationContext context;
    private final Edition edition;
    private final NationalPeople people;
    private final NationalText text;
    private final RandomGenerator chance;

    public NationalPanel(
            ApplicationContext context,
            Edition edition,
            NationalPeople people,
            NationalText text,
            RandomGenerator chance) {
        this.text = text;
        this.context = context;
        this.edition = edition;
        this.people = people;
        this.chance = chance;
    }

    /** The bench is who the application says it is. */
    public void heard(Instant at) {
        var sheets = context.getBean(RoundProgress.class).of(people.secretary, edition.id(), TestRounds.PANEL).stream()
                .flatMap(f -> f.judges().stream().map(p -> sheet(ProposalId.of(f.subject()), p, at)))
                .toList();
        Straight.insert(context, context.getBean(Outbox.class).aggregates("sheets", Sheet.class), sheets);
    }

    private Sheet sheet(ProposalId finalist, AccountId panelist, Instant at) {
        var rule = edition.constitution().round("panel").scoring();
        var lines = rule.criteria().stream()
                .map(c -> new Line(c.key(), 55 + chance.nextInt(45), text.note(chance.nextLong())))
                .toList();
        return Sheet.blank(edition.id(), new SheetKey(TestRounds.PANEL, finalist, panelist), "0".repeat(64), at)
                .with(lines, at)
                .seal(
                        people.judge(panelist),
                        RoundRule.of(edition, TestRounds.PANEL).rubric(NationalEdition.SPECIAL),
                        at);
    }
}
