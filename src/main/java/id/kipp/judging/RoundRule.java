package id.kipp.judging;

import id.kipp.edition.Chair;
import id.kipp.edition.Edition;
import id.kipp.edition.Judges;
import id.kipp.edition.Merging;
import id.kipp.edition.Round;
import id.kipp.edition.Step;
import id.kipp.edition.Team;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.Stage;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** A round of an edition, with what judging asks of it. */
public record RoundRule(Edition edition, Round round) {

    private static final String EVALUATORS = "evaluators";

    /** All rounds of the edition, in their order. */
    public static List<RoundRule> of(Edition edition) {
        return edition.constitution().rounds().stream()
                .map(r -> new RoundRule(edition, r))
                .toList();
    }

    /** @throws Refusal {@code edition.no-round} */
    public static RoundRule of(Edition edition, String key) {
        return new RoundRule(edition, edition.constitution().round(key));
    }

    /** Those in which people judge who are signed in as this, in their order. */
    public static List<RoundRule> of(Edition edition, Role role) {
        return of(edition).stream().filter(r -> r.role() == role).toList();
    }

    public String key() {
        return round.key();
    }

    public Step step() {
        return round.step();
    }

    /** Those judge whom a plan has given it to; else everyone of the team without a conflict. */
    public boolean assigned() {
        return round.judges().who() == Judges.Who.ASSIGNED;
    }

    /** The team agrees on one score. */
    public boolean agreed() {
        return round.merging().how() == Merging.How.AGREED;
    }

    /** Where the two who judge something are too far apart, a third is called. */
    public boolean isWithThird() {
        return round.merging().third() && assigned() && round.judges().each() == 2;
    }

    /** @param sealed totals of all who judge it now */
    boolean needsThird(Collection<Total> sealed) {
        return isWithThird() && sealed.size() == 2 && Standing.of(round, sealed).mustDiscuss();
    }

    private boolean byEvaluators() {
        return round.judges().team().equals(EVALUATORS);
    }

    /** What whoever judges in it is signed in as. */
    public Role role() {
        return byEvaluators() ? Role.EVALUATOR : Role.PANELIST;
    }

    List<AccountId> team() {
        return team(edition.team());
    }

    /** Its judges, if the people of the edition were these. */
    public List<AccountId> team(Team people) {
        return byEvaluators() ? people.evaluators() : people.panelists();
    }

    Chair chair() {
        return byEvaluators() ? edition.evaluationChair() : edition.panelChair();
    }

    public Rubric rubric(String group) {
        return Rubric.of(round.scoring(), edition.constitution().form(group));
    }

    /** What may be judged in it, and what has been: whatever has come this far or farther. */
    ProposalFilter reached() {
        var first = round.subjects().stages().stream()
                .map(Stage::valueOf)
                .min(Comparator.naturalOrder())
                .orElse(Stage.AWARDED);
        return ProposalFilter.at(EnumSet.range(first, Stage.AWARDED).toArray(Stage[]::new));
    }

    /** Only who has come this far is judged in it. */
    public boolean isOpenFor(Entrant subject) {
        return round.subjects().stages().contains(subject.stage().name());
    }

    /** @throws Refusal {@code sheet.not-in-round} */
    void requireOpenFor(Entrant subject) {
        if (!isOpenFor(subject)) throw new Refusal(JudgingRefusal.NOT_IN_ROUND);
    }

    boolean isMember(Actor actor) {
        return actor.is(role()) && team().contains(actor.id());
    }

    Refusal othersNotReady() {
        return new Refusal(byEvaluators() ? JudgingRefusal.SHEET_OTHERS_NOT_READY : JudgingRefusal.BENCH_NOT_READY);
    }

    Refusal chairOnly() {
        return new Refusal(byEvaluators() ? JudgingRefusal.CHAIR_ONLY : JudgingRefusal.PANEL_CHAIR_ONLY);
    }
}
