package id.kipp.proposal;

import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Notices;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Administrative screening by the secretariat: checklist, verdict, reasons; announced results can be reopened by letter. */
@Service
public class Screenings {

    /** How long unit and agency have to correct what screening returned. */
    public static final Duration CORRECTION = Duration.ofDays(3);

    private final ProposalStore store;
    private final Editions editions;
    private final Notices notices;
    private final Clock clock;

    Screenings(ProposalStore store, Editions editions, Notices notices, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Passes, fails or returns a submission. Every item of the edition's checklist needs a verdict.
     *
     * @throws Refusal {@code screening.incomplete}, {@code screening.reason-missing}, {@code screening.failed-item},
     *     {@code window.not-yet} while submission is open
     */
    public Proposal screen(
            Actor actor, Proposal seen, List<Screening.Check> checks, Screening.Outcome outcome, String reason) {
        actor.require(Role.SECRETARIAT);
        var edition = editions.get(seen.edition());
        var now = clock.instant();
        edition.require(Step.SCREENING, now);
        var items = edition.constitution().screening();
        if (items.stream().anyMatch(i -> checks.stream().noneMatch(c -> c.item().equals(i.key()))))
            throw new Refusal("screening.incomplete");
        if (seen.stage() != Stage.SUBMITTED) throw new Refusal("proposal.cannot-move", seen.stage(), Stage.SCREENED);
        var verdict = new Screening(checks, outcome, reason.strip(), actor.id(), now);
        var judged = store.save(
                switch (outcome) {
                    case PASSED ->
                        seen.with(verdict, null)
                                .moveTo(actor, Stage.SCREENED, "proposal.screened", now, facts(verdict));
                    case FAILED ->
                        seen.with(verdict, null).closed(actor, Closing.Outcome.NOT_ADMITTED, verdict.reason(), now);
                    case RETURNED ->
                        seen.with(verdict, now.plus(CORRECTION))
                                .with(new Note(actor.id(), now, Stage.SUBMITTED, verdict.reason()))
                                .moveTo(actor, Stage.RETURNED, "proposal.screening-returned", now, facts(verdict));
                });
        tell(judged, outcome);
        return judged;
    }

    /** The next one that waits, by receipt number, after the given number (empty: the first). */
    public Optional<Proposal> next(Actor actor, id.kipp.edition.EditionId edition, String afterNumber) {
        actor.require(Role.SECRETARIAT);
        return store.nextAt(edition, Stage.SUBMITTED, afterNumber);
    }

    /**
     * Takes a closed proposal back to where it was closed.
     *
     * @param instrument the letter that decides so
     */
    public Proposal reopen(Actor actor, Proposal seen, String reason, String instrument) {
        actor.require(Role.SECRETARIAT);
        return store.save(seen.reopened(actor, reason, instrument, clock.instant()));
    }

    private static Map<String, ?> facts(Screening verdict) {
        return Map.of(
                "outcome",
                verdict.outcome(),
                "reason",
                verdict.reason(),
                "checks",
                verdict.checks().stream()
                        .map(c -> Map.of("item", c.item(), "verdict", c.verdict(), "note", c.note()))
                        .toList());
    }

    private void tell(Proposal proposal, Screening.Outcome outcome) {
        var key = "proposal.screening-" + outcome.name().toLowerCase(java.util.Locale.ROOT);
        var title = proposal.submitted().title();
        notices.tell(
                Audience.unit(proposal.unit()), key, "proposal/" + proposal.id().value(), title);
        notices.tell(
                Audience.adminsOf(proposal.agency()),
                key,
                "instansi/" + proposal.id().value(),
                title);
    }
}
