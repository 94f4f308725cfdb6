package id.kipp.judging;

import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectInRound;
import id.kipp.edition.Chair;
import id.kipp.edition.Edition;
import id.kipp.edition.Form;
import id.kipp.edition.Judges;
import id.kipp.edition.Merging;
import id.kipp.edition.Round;
import id.kipp.edition.Scoring;
import id.kipp.edition.Step;
import id.kipp.edition.Team;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A round of an edition, with what judging asks of it. */
public record RoundRule(Edition edition, Round round) {

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
        return of(edition).stream()
                .filter(r -> r.isOfPeople() && r.roles().contains(role))
                .toList();
    }

    public String key() {
        return round.key();
    }

    public Step step() {
        return round.step();
    }

    /** Those judge who have a place at it, by a plan or by name. */
    public boolean assigned() {
        return round.judges().who().hasPlaces();
    }

    /** Everyone of the team judges whom no conflict of interest keeps from it. */
    public boolean isOfTeam() {
        return round.judges().who() == Judges.Who.TEAM;
    }

    /** The key of something in this round, where people have places. */
    public SubjectInRound of(SubjectId subject) {
        return SubjectInRound.of(edition.constitution(), key(), subject);
    }

    /** As rows of its progress name it. */
    DeskRow.In in() {
        return new DeskRow.In(edition.id(), key());
    }

    /** A plan says who judges what. */
    public boolean isPlanned() {
        return isPlanned(round);
    }

    /** A plan says who judges what in it. */
    public static boolean isPlanned(Round round) {
        return round.judges().who() == Judges.Who.ASSIGNED;
    }

    /** Those who judge are named, not planned. */
    boolean byName() {
        return round.judges().who() == Judges.Who.NAMED;
    }

    /** Its judges are of a team of the edition. */
    boolean isOfPeople() {
        return round.judges().who().isOfTeam();
    }

    /** Members of the public judge. */
    boolean isPublic() {
        return round.judges().who() == Judges.Who.PUBLIC;
    }

    /** The entrant judges itself. */
    public boolean isOfEntrant() {
        return round.judges().who() == Judges.Who.ENTRANT;
    }

    /** The team agrees on one score. */
    public boolean agreed() {
        return round.merging().how() == Merging.How.AGREED;
    }

    /** @throws Refusal {@code window.closed} once the team agrees no more */
    void requireAgreeing(Instant now) {
        edition.agreeing(round).require(now);
    }

    /** Where those who judge something are too far apart, one judge more is called. */
    public boolean isWithThird() {
        return isWithThird(round);
    }

    /** The same of a round; of more than two judges only where the edition says what counts then. */
    static boolean isWithThird(Round round) {
        var merging = round.merging();
        return merging.third()
                && round.mayCallOneMore()
                && (merging.after() != null || round.judges().each() == 2);
    }

    /** @param sealed totals of all who judge it now */
    boolean needsThird(Collection<Total> sealed) {
        return isWithThird()
                && sealed.size() == round.judges().each()
                && Standing.of(round, sealed).mustDiscuss();
    }

    private boolean byEvaluators() {
        return round.judges().areEvaluators();
    }

    /** What those of its team are signed in as, and whoever presides. */
    public Role role() {
        return round.judges().role();
    }

    /** What any of those who judge in it is signed in as. */
    public Set<Role> roles() {
        return round.judges().roles();
    }

    /** Where one of each of two teams has to judge, the teams nobody of which is among these. */
    boolean lacks(Collection<AccountId> judges) {
        return !round.judges().lacking(edition.team(), judges).isEmpty();
    }

    List<AccountId> team() {
        return team(edition.team());
    }

    /** Its judges, if the people of the edition were these. */
    public List<AccountId> team(Team people) {
        return round.judges().of(people);
    }

    Chair chair() {
        return edition.chair(round);
    }

    public Rubric rubric(String group) {
        return rubric(round.scoring(), edition.constitution().form(group));
    }

    /** In the words that stood there at this time: what has been sealed was given under these. */
    public Rubric rubric(String group, Instant when) {
        return rubric(scoring(when), edition.rulesAt(when).form(group));
    }

    /** The same of what helps whoever judges. */
    public Scoring scoring(Instant when) {
        return edition.rulesAt(when).round(key()).scoring();
    }

    private Rubric rubric(Scoring scoring, Form form) {
        var rubric = Rubric.of(scoring, form);
        return isPublic() ? rubric.withoutEvidence() : rubric;
    }

    /** What may be judged in it, and what has been: whatever has come this far or farther. */
    public boolean reached(Subject subject) {
        return subject.hasReached(round.subjects().stages());
    }

    /** Only who has come this far is judged in it. */
    public boolean isOpenFor(Subject subject) {
        return isOpenAt(subject.stage());
    }

    /** Whoever is at this stage is judged in it. */
    public boolean isOpenAt(String stage) {
        return round.subjects().stages().contains(stage);
    }

    /** @throws Refusal {@code sheet.not-in-round} */
    void requireOpenFor(Subject subject) {
        if (!isOpenFor(subject)) throw new Refusal(JudgingRefusal.NOT_IN_ROUND);
    }

    public boolean isMember(Actor actor) {
        return roles().stream().anyMatch(actor::is) && team().contains(actor.id());
    }

    Refusal othersNotReady() {
        return new Refusal(byEvaluators() ? JudgingRefusal.SHEET_OTHERS_NOT_READY : JudgingRefusal.BENCH_NOT_READY);
    }

    Refusal chairOnly() {
        return new Refusal(byEvaluators() ? JudgingRefusal.CHAIR_ONLY : JudgingRefusal.PANEL_CHAIR_ONLY);
    }
}
