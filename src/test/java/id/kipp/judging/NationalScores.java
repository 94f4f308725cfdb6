package id.kipp.judging;

import id.kipp.NationalText;
import id.kipp.assignment.SubjectInRound;
import id.kipp.audit.Straight;
import id.kipp.edition.Edition;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Proposal;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationContext;

/** Sheets with a note of 60 words on every criterion, what teams agreed on. */
public final class NationalScores {

    /** How far a sheet is. */
    public enum Progress {
        UNREAD,
        HALF,
        COMPLETE,
        SEALED
    }

    private final ApplicationContext context;
    private final Edition edition;
    private final Function<AccountId, Actor> people;
    private final NationalText text;
    private final RandomGenerator chance;
    private final Aggregates<Sheet> sheets;
    private final Aggregates<Consolidation> consolidations;

    public NationalScores(
            ApplicationContext context,
            Edition edition,
            Function<AccountId, Actor> people,
            NationalText text,
            RandomGenerator chance) {
        this.context = context;
        this.text = text;
        this.edition = edition;
        this.people = people;
        this.chance = chance;
        var outbox = context.getBean(Outbox.class);
        this.sheets = outbox.aggregates("sheets", Sheet.class);
        this.consolidations = outbox.aggregates("consolidations", Consolidation.class);
    }

    public Optional<Sheet> sheet(Proposal proposal, AccountId judge, int quality, Progress progress, Instant at) {
        if (progress == Progress.UNREAD) return Optional.empty();
        var form = edition.constitution().form(proposal.submitted().group());
        var lines = form.scored().stream()
                .map(c -> new Line(c.key(), points(quality), text.note(chance.nextLong())))
                .toList();
        if (progress == Progress.HALF) lines = lines.subList(0, lines.size() / 2);
        var revision = proposal.submitted().revision();
        var written = Sheet.blank(edition.id(), new SheetKey(TestRounds.DESK, proposal.id(), judge), revision, at)
                .with(lines, at);
        return Optional.of(
                progress == Progress.SEALED
                        ? written.seal(
                                people.apply(judge),
                                RoundRule.of(edition, TestRounds.DESK)
                                        .rubric(proposal.submitted().group()),
                                at)
                        : written);
    }

    /** The team says one thing each, one puts the mean, the others stand by it. */
    public Consolidation agreed(Proposal proposal, List<Sheet> team, Instant at) {
        var basis = team.stream()
                .map(s -> new Consolidation.Basis(
                        s.judge(),
                        s.current().orElseThrow().no(),
                        s.current().orElseThrow().total()))
                .toList();
        var mean = (int) Math.round(basis.stream()
                .mapToInt(b -> b.total().hundredths().intValueExact())
                .average()
                .orElseThrow());
        var first = people.apply(team.getFirst().judge());
        var all = team.stream().map(Sheet::judge).toList();
        var talk = Consolidation.none(SubjectInRound.first(proposal.id()), edition.id())
                .said(first, new Message(first.id(), at, text.note(mean)));
        var reason = text.note(mean + 1L);
        var put = talk.put(first, null, Agreement.of(mean, reason, first.id(), at), basis);
        var last = people.apply(team.getLast().judge());
        var agreed = all.stream().reduce(put.standing(), Agreement::confirmedBy, (a, b) -> b);
        return put.agreed(last, agreed, basis, at);
    }

    public void store(List<Sheet> some, List<Consolidation> agreed) {
        Straight.insert(context, sheets, some);
        Straight.insert(context, consolidations, agreed);
    }

    private int points(int quality) {
        return (int) Math.clamp(Math.round(quality + chance.nextGaussian() * 7), 10, 99);
    }
}
