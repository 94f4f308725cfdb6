package id.kipp.proposal;

import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ListableBeanFactory;

/** What a letter after screening makes of an entry, without the list, the decision and the letter it takes. */
public final class Admitting {

    private final ListableBeanFactory context;
    private final Actor secretary;

    public Admitting(ListableBeanFactory context, Actor secretary) {
        this.context = context;
        this.secretary = secretary;
    }

    /** Moved on, or back to its institution, or to its end. */
    public Proposal announced(ProposalId id, List<Screening.Check> checks, Screening.Outcome outcome, String reason) {
        var store = context.getBean(ProposalStore.class);
        var now = context.getBean(Clock.class).instant();
        var seen = store.get(id);
        var judged =
                store.save(seen.judged(secretary, new Screening(checks, outcome, reason, secretary.id(), now), now));
        var letter = Map.of("letter", "B/uji");
        return store.save(
                switch (outcome) {
                    case PASSED -> judged.moveTo(secretary, Stage.SCREENED, "proposal.screened", now, letter);
                    case FAILED -> judged.closed(secretary, Closing.Outcome.NOT_ADMITTED, reason, now);
                    case RETURNED ->
                        judged.givenBack(
                                secretary,
                                new Note(secretary.id(), now, Stage.SUBMITTED, reason),
                                now.plus(context.getBean(Editions.class)
                                        .get(seen.edition())
                                        .constitution()
                                        .screening()
                                        .correction()),
                                letter);
                });
    }
}
