package id.kipp.judging;

import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectRegister;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * The alarm for stuffing: where too many ratings of one thing come from one network, they and those that follow are set aside,
 * and count again only once somebody of the secretariat says so, with a reason. None is ever removed.
 */
@Service
public class RatingAlarms {

    private static final String WHY = "rating-alarm";
    private static final int PAGE_MAX = 200;

    private final RatingAlarmStore alarms;
    private final SheetStore sheets;
    private final Rounds rounds;
    private final SubjectRegister subjects;
    private final SheetsAside aside;
    private final Clock clock;

    RatingAlarms(
            RatingAlarmStore alarms,
            SheetStore sheets,
            Rounds rounds,
            SubjectRegister subjects,
            SheetsAside aside,
            Clock clock) {
        this.alarms = alarms;
        this.sheets = sheets;
        this.rounds = rounds;
        this.subjects = subjects;
        this.aside = aside;
        this.clock = clock;
    }

    /** An alarm as lists show it. */
    public record Row(RatingAlarm alarm, String number, String title) {}

    /** Of an edition, the latest first. */
    public List<Row> all(Actor actor, EditionId edition, int limit) {
        actor.require(Role.SECRETARIAT);
        var page = alarms.latest(edition, Math.clamp(limit, 1, PAGE_MAX));
        var about = subjects
                .known(page.stream().map(a -> a.where().subject()).distinct().toList())
                .stream()
                .collect(toMap(Subject::id, Function.identity()));
        return page.stream()
                .map(a -> row(a, Objects.requireNonNull(about.get(a.where().subject()))))
                .toList();
    }

    private static Row row(RatingAlarm alarm, Subject subject) {
        return new Row(alarm, subject.number(), subject.title());
    }

    /** How many ratings from there do not count now. */
    public int held(Actor actor, RatingAlarm alarm) {
        actor.require(Role.SECRETARIAT);
        return held(alarm).size();
    }

    /**
     * Says whether what has come from a network counts. Saying so again does what is left where the server fell over.
     *
     * @param seen how many were set aside when the actor looked
     * @throws Refusal {@code sheet.reason-missing}; {@code rating.more-came} where there are others than the actor saw; those of a
     *     decision once something rests on the ratings
     */
    public RatingAlarm rule(Actor actor, RatingAlarm alarm, int seen, boolean counts, String reason) {
        actor.require(Role.SECRETARIAT);
        var why = Typed.reason(reason, JudgingRefusal.SHEET_REASON_MISSING);
        var subject = subjects.get(alarm.where().subject());
        aside.requireUnsettled(rounds.get(alarm.edition(), alarm.where().round()), subject);
        var held = held(alarm);
        if (held.size() != seen) throw new Refusal(JudgingRefusal.RATING_MORE_CAME, held.size());
        var ruled = alarms.save(alarm.ruled(actor, counts, why, clock.instant()));
        if (counts) held.forEach(id -> count(actor, id, why));
        else holdRest(actor, alarm);
        return ruled;
    }

    /** Where the server fell over between raising the alarm and setting them aside. */
    private void holdRest(Actor actor, RatingAlarm alarm) {
        counting(alarm.where(), alarm.settledUntil()).forEach(row -> hold(actor, row.id()));
    }

    private void count(Actor actor, SheetId id, String why) {
        var held = sheets.find(id).orElseThrow();
        var open = held.aside() == null ? held : sheets.save(held.takenBack(actor, why, clock.instant()));
        if (open.marks().open()) sheets.save(open.sealedAgain(actor, clock.instant()));
    }

    /** Ratings of users that do not count for the alarm, and those that were being taken back when the server fell over. */
    private List<SheetId> held(RatingAlarm alarm) {
        return sheets.fromNetwork(alarm.where()).stream()
                .filter(r -> r.relation() == Rater.Relation.USER && r.isSet())
                .map(RatingRow::id)
                .toList();
    }

    /** After a rating: raises the alarm, and sets aside what came from there. */
    void look(Actor visitor, Sheet given) {
        var rater = given.marks().rater();
        if (rater == null) return;
        var where = new RatingAlarm.Where(given.round(), given.subject(), rater.network());
        var alarm = alarms.find(where.id());
        if (alarm.filter(RatingAlarm::holds).isPresent()) {
            hold(visitor, given.id());
            return;
        }
        var came = counting(where, alarm.map(RatingAlarm::settledUntil).orElse(Instant.EPOCH));
        var all = sheets.countSealed(given.round(), given.subject());
        if (!Crowding.rings(came.stream().map(RatingRow::at).toList(), all)) return;
        raise(alarm.map(a -> a.again(visitor, clock.instant()))
                .orElseGet(() -> RatingAlarm.raised(visitor, given.edition(), where, clock.instant())));
        came.forEach(row -> hold(visitor, row.id()));
    }

    private List<RatingRow> counting(RatingAlarm.Where where, Instant after) {
        return sheets.fromNetwork(where).stream()
                .filter(r -> r.counts() && r.at().isAfter(after))
                .toList();
    }

    private void raise(RatingAlarm alarm) {
        try {
            alarms.save(alarm);
        } catch (Stale another) {
            // a rating beside this one has raised it
        }
    }

    private void hold(Actor visitor, SheetId id) {
        try {
            sheets.find(id)
                    .filter(Sheet::isSealed)
                    .ifPresent(s -> sheets.save(s.setAside(visitor, WHY, clock.instant())));
        } catch (Stale another) {
            // a rating beside this one has set it aside
        }
    }
}
