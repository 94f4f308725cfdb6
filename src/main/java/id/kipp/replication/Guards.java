package id.kipp.replication;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Names;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.kernel.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold before each step, in the words of {@link Guard}. */
@Component
class Guards {

    static final Duration SILENCE = Duration.ofDays(90);

    /** What is to be done with what. @param one as it would be written @param until of a pause */
    record Asked(Actor actor, Replication one, Party as, String says, @Nullable LocalDate until, Instant now) {}

    /** @throws Refusal with what is missing */
    void require(Guard guard, Asked asked) {
        var one = asked.one();
        switch (guard) {
            case INTEREST_COMPLETE -> interest(one.about());
            case ALL_ANSWERED ->
                needs(one.about().originals().stream().noneMatch(o -> o.reply() == null), ReplicationRefusal.NOT_NOW);
            case REASON -> Typed.reason(asked.says(), ReplicationRefusal.REASON_MISSING);
            case SESSION_PLANNED -> needs(!one.preparation().sessions().isEmpty(), ReplicationRefusal.SESSION_MISSING);
            case READINESS_FILLED ->
                needs(ReadinessSheet.isWhole(one.preparation().readiness()), ReplicationRefusal.SHEET_NOT_WHOLE);
            case BOTH_NUMBERS -> agreement(one.preparation());
            case PLAN_COMPLETE -> PlanRules.complete(one);
            case PLAN_APPROVABLE -> PlanRules.approvable(asked.actor(), one);
            case PLAN_ATTACHED -> {
                needs(one.plan().approved() != null, ReplicationRefusal.NOT_NOW);
                needs(!Typed.isNothing(one.papers().commitment()), ReplicationRefusal.NUMBER_MISSING);
            }
            case START_EVIDENCE ->
                needs(!Typed.isNothing(one.progress().startProof()), ReplicationRefusal.PROOF_MISSING);
            case NO_REPORT -> risk(asked);
            case REPORTED -> needs(reportedSince(one), ReplicationRefusal.REPORT_MISSING);
            case REASON_AND_UNTIL -> pause(asked);
            case CORE_DONE -> PlanRules.done(one);
            case NO_PARTY -> unbiased(asked);
            case TWO_PERSONS -> certificate(asked);
            case ASKED_BY_ANOTHER -> reopening(asked);
            case YEARLY_CHECK -> needs(!one.progress().checks().isEmpty(), ReplicationRefusal.NOT_NOW);
        }
    }

    private static void needs(boolean so, ReplicationRefusal missing) {
        if (!so) throw new Refusal(missing);
    }

    private static void interest(About about) {
        var interest = about.interest();
        needs(!Typed.isNothing(interest.need()), ReplicationRefusal.NEED_MISSING);
        var words = Words.in(interest.need());
        if (words > Wish.NEED_WORDS) throw new Refusal(ReplicationRefusal.NEED_TOO_LONG, words, Wish.NEED_WORDS);
        needs(interest.year() != 0, ReplicationRefusal.YEAR_MISSING);
        needs(about.isCollective() || !Typed.isNothing(about.adopter().unitName()), ReplicationRefusal.UNIT_MISSING);
        needs(!Typed.isNothing(interest.number()), ReplicationRefusal.NUMBER_MISSING);
    }

    private static void agreement(Preparation preparation) {
        var signed = preparation.agreement();
        needs(
                signed != null && !Typed.isNothing(signed.ownerNumber()) && !Typed.isNothing(signed.adopterNumber()),
                ReplicationRefusal.NUMBER_MISSING);
    }

    /** By itself after 90 days without a report; at once where a visit found it. */
    private static void risk(Asked asked) {
        var visits = asked.one().progress().visits();
        var found = !visits.isEmpty() && visits.getLast().verdict() != WorkOnIt.Verdict.ON_TRACK;
        needs(found || isSilent(asked.one(), asked.now()), ReplicationRefusal.NOT_SILENT);
    }

    static boolean isSilent(Replication one, Instant now) {
        return lastWord(one).plus(SILENCE).isBefore(now);
    }

    /** The last report, or since when it has been so. */
    static Instant lastWord(Replication one) {
        var reports = one.progress().reports();
        var since = one.standing().since();
        return reports.isEmpty() || reports.getLast().at().isBefore(since)
                ? since
                : reports.getLast().at();
    }

    private static boolean reportedSince(Replication one) {
        var reports = one.progress().reports();
        return !reports.isEmpty()
                && !reports.getLast().at().isBefore(one.standing().since());
    }

    private static void pause(Asked asked) {
        Typed.reason(asked.says(), ReplicationRefusal.REASON_MISSING);
        var today = LocalDate.ofInstant(asked.now(), Progression.JAKARTA);
        if (asked.until() == null || !asked.until().isAfter(today)) throw new Refusal(ReplicationRefusal.BAD_DAY);
    }

    /** Neither owner nor adopter, nor a hub of theirs; somebody has looked since it was said to be done, and found it so. */
    private static void unbiased(Asked asked) {
        var one = asked.one();
        needs(!one.about().concerns(asked.actor()), ReplicationRefusal.PARTY_ITSELF);
        needs(one.wasSeenDone(asked.now()), ReplicationRefusal.VISIT_MISSING);
    }

    private static void certificate(Asked asked) {
        var proposed = asked.one().papers().certificate();
        needs(proposed != null && proposed.second() != null, ReplicationRefusal.NOT_NOW);
    }

    private static void reopening(Asked asked) {
        var wished = asked.one().papers().reopening();
        if (wished == null) throw new Refusal(ReplicationRefusal.NOT_NOW);
        needs(!wished.by().equals(asked.actor().id()), ReplicationRefusal.SAME_PERSON);
    }

    /** Questions whose answer is a gap that nothing in the plan closes. */
    static Names open(Replication one) {
        var plan = one.plan().plan();
        var closed = plan == null
                ? java.util.Set.<String>of()
                : plan.lines().stream().map(PlanLine::gap).collect(java.util.stream.Collectors.toSet());
        return new Names(one.preparation().readiness().stream()
                .filter(Preparation.Rating::isGap)
                .map(Preparation.Rating::question)
                .filter(q -> !closed.contains(q))
                .toList());
    }
}
