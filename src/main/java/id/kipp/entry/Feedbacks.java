package id.kipp.entry;

import id.kipp.edition.Editions;
import id.kipp.edition.FormSection;
import id.kipp.judging.Agreement;
import id.kipp.judging.JudgingRefusal;
import id.kipp.judging.Line;
import id.kipp.judging.Results;
import id.kipp.judging.Scores;
import id.kipp.judging.Sealed;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.ranking.Exact;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Tells the proposers, after the results, how their proposal was seen; never by whom, and never before. */
@Service
public class Feedbacks {

    /** Ends that the desk's scores had a part in: nothing of them can change any more. */
    private static final Set<Closing.Outcome> AFTER_NOMINATION =
            EnumSet.of(Closing.Outcome.NOT_NOMINATED, Closing.Outcome.NOT_FINALIST, Closing.Outcome.REVOKED);

    private final Scores scores;
    private final Proposals proposals;
    private final Editions editions;
    private final Results results;

    Feedbacks(Scores scores, Proposals proposals, Editions editions, Results results) {
        this.scores = scores;
        this.proposals = proposals;
        this.editions = editions;
        this.results = results;
    }

    /**
     * For the unit and the agency of the proposal; empty when it was never scored.
     *
     * @throws Refusal {@code feedback.not-yet} before a released letter has told the results, whoever asks
     */
    public Optional<Feedback> of(Actor actor, ProposalId id) {
        actor.require(Role.SERVICE_UNIT, Role.AGENCY);
        var proposal = proposals.get(actor, id);
        var edition = editions.get(proposal.edition());
        if (proposal.submission() == null) return Optional.empty();
        var group = proposal.submitted().group();
        var round = edition.constitution().assigned().key();
        if (!results.areOut(edition.id(), round, group) && !endedAfterNomination(proposal))
            throw new Refusal(JudgingRefusal.FEEDBACK_NOT_YET);
        var sealed = scores.sealed(round, id);
        if (sealed.isEmpty()) return Optional.empty();
        var form = edition.constitution().form(group);
        var aspects = form.scored().stream().map(c -> aspect(c, sealed)).toList();
        var agreed = scores.agreed(edition, round, id).map(Agreement::score);
        return Optional.of(new Feedback(aspects, agreed.orElse(null)));
    }

    private static boolean endedAfterNomination(Proposal proposal) {
        var end = proposal.closing();
        return end != null && AFTER_NOMINATION.contains(end.outcome());
    }

    private static Feedback.Aspect aspect(FormSection criterion, List<Sealed> sealed) {
        var lines = sealed.stream()
                .flatMap(s -> s.lines().stream())
                .filter(l -> l.criterion().equals(criterion.key()))
                .toList();
        var points = lines.stream().map(Line::points).filter(Objects::nonNull).map(p -> Exact.of(p.hundredths()));
        var given = points.toList();
        var mean = given.isEmpty() ? 0 : Exact.mean(given).decimal(0).intValueExact();
        return new Feedback.Aspect(
                criterion.key(), mean, lines.stream().map(Line::note).toList());
    }
}
