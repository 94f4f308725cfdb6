package id.kipp.judging;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectRegister;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.HearingRule;
import id.kipp.edition.Round;
import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Who presents when. */
@Service
public class Schedules {

    private final HearingStore store;
    private final SubjectRegister subjects;
    private final Editions editions;
    private final Clock clock;

    Schedules(HearingStore store, SubjectRegister subjects, Editions editions, Clock clock) {
        this.store = store;
        this.subjects = subjects;
        this.editions = editions;
        this.clock = clock;
    }

    /** A page, in order of time. */
    @PublicAccess("the schedule of hearings is published")
    public List<Hearing> page(EditionId edition, int offset, int limit) {
        return store.page(edition, offset, limit);
    }

    @PublicAccess("the schedule of hearings is published")
    public int count(EditionId edition) {
        return store.count(edition);
    }

    /** Those of these that have a time. */
    @PublicAccess("the schedule of hearings is published")
    public Map<SubjectId, Hearing> of(Collection<SubjectId> finalists) {
        return store.hearings(finalists);
    }

    /**
     * Lays the finalists of a group out, one after the other by cluster and number, on working days; doing it again
     * lays them out anew.
     *
     * @throws Refusal {@code hearing.none} where the panel scores without hearings, {@code hearing.outside-window}
     */
    public List<Hearing> lay(Actor actor, EditionId id, String group, LocalDate first, LocalTime from, int perDay) {
        actor.require(Role.SECRETARIAT);
        if (perDay < 1) throw new Refusal(JudgingRefusal.HEARING_PER_DAY);
        var edition = editions.get(id);
        var round = requireHearings(edition);
        var rule = times(round);
        var finalists = subjects.reached(actor, id, round.subjects()).stream()
                .filter(s -> round.subjects().stages().contains(s.stage())
                        && s.group().equals(group))
                .sorted(comparing((Subject s) -> s.judged().cluster()).thenComparing(Subject::number))
                .toList();
        var minutes = rule.minutes();
        var starts = starts(first, from, perDay, minutes, finalists.size());
        starts.forEach(s -> requireInside(edition, round, s, minutes));
        var slots = store.hearings(id).stream().collect(toMap(Hearing::id, Function.identity()));
        var laid = new ArrayList<Hearing>();
        for (var i = 0; i < finalists.size(); i++) {
            var proposal = finalists.get(i);
            var seen = slots.getOrDefault(proposal.id(), Hearing.none(proposal.id(), id, group));
            laid.add(place(actor, seen, i + 1, starts.get(i), rule));
        }
        return List.copyOf(laid);
    }

    /** Moves one finalist to another time. */
    public Hearing move(Actor actor, Hearing seen, Instant startsAt) {
        actor.require(Role.SECRETARIAT);
        var edition = editions.get(seen.edition());
        var round = requireHearings(edition);
        requireInside(edition, round, startsAt, times(round).minutes());
        return place(actor, seen, seen.place(), startsAt, times(round));
    }

    private Hearing place(Actor actor, Hearing seen, int order, Instant start, HearingRule rule) {
        var next = seen.at(actor, order, start, rule.presentationMinutes(), rule.interviewMinutes(), clock.instant());
        return store.save(next);
    }

    static List<Instant> starts(LocalDate first, LocalTime from, int perDay, int minutes, int count) {
        var starts = new ArrayList<Instant>();
        var day = workingDay(first);
        while (starts.size() < count) {
            for (var i = 0; i < perDay && starts.size() < count; i++) {
                starts.add(day.atTime(from)
                        .plusMinutes((long) i * minutes)
                        .atZone(Editions.WIB)
                        .toInstant());
            }
            day = workingDay(day.plusDays(1));
        }
        return starts;
    }

    private static LocalDate workingDay(LocalDate day) {
        var next = day;
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY)
            next = next.plusDays(1);
        return next;
    }

    /** The round in which each is heard. */
    private static Round requireHearings(Edition edition) {
        return edition.constitution().rounds().stream()
                .filter(Round::isHearing)
                .findFirst()
                .orElseThrow(() -> new Refusal(JudgingRefusal.HEARING_NONE));
    }

    private static HearingRule times(Round round) {
        return Objects.requireNonNull(round.hearing());
    }

    private static void requireInside(Edition edition, Round round, Instant start, int minutes) {
        var window = edition.window(round.step());
        if (start.isBefore(window.opens()) || start.plusSeconds(minutes * 60L).isAfter(window.closes()))
            throw new Refusal(JudgingRefusal.HEARING_OUTSIDE_WINDOW, window.opens(), window.closes());
    }
}
