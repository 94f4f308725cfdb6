package id.kipp.judging;

import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectRegister;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/**
 * Members of the public rate what has been announced: the address is confirmed by a code that works once, each address rates a
 * subject once, and only who uses the service counts (replication-and-hubs.md 10). Who that is, {@link Raters} tell.
 */
@Service
public class PublicRatings {

    /** Letters of the number of a paper form. */
    public static final int FORM = 40;

    private static final String NOT_USER = "not-user";

    private final SheetStore sheets;
    private final Editions editions;
    private final Rounds rounds;
    private final SubjectRegister subjects;
    private final Raters raters;
    private final RatingAlarms alarms;
    private final RatingComments comments;
    private final Clock clock;

    PublicRatings(
            SheetStore sheets,
            Editions editions,
            Rounds rounds,
            SubjectRegister subjects,
            Raters raters,
            RatingAlarms alarms,
            RatingComments comments,
            Clock clock) {
        this.sheets = sheets;
        this.editions = editions;
        this.rounds = rounds;
        this.subjects = subjects;
        this.raters = raters;
        this.alarms = alarms;
        this.comments = comments;
        this.clock = clock;
    }

    /** The rounds in which the public rates now. */
    @PublicAccess("which rounds an edition has, and when, is public")
    public List<RoundRule> open() {
        var now = clock.instant();
        return editions.all().stream()
                .flatMap(e -> RoundRule.of(e).stream())
                .filter(r -> r.isPublic() && r.edition().window(r.step()).isOpen(now))
                .toList();
    }

    /** What may be rated in a round, by number; what has not been announced is left out. */
    @PublicAccess("what has been announced is public")
    public List<Rateable> all(RoundRule round) {
        if (!round.isPublic()) return List.of();
        return subjects
                .known(subjects.standing(round.edition().id(), round.round().subjects()))
                .stream()
                .filter(s -> subjects.isAnnounced(s.id()))
                .sorted(Comparator.comparing(Subject::number))
                .map(s -> rateable(round, s))
                .toList();
    }

    /** One of them, also before and after the time for it. @throws Refusal {@code sheet.not-in-round}, or that there is none */
    @PublicAccess("what has been announced is public")
    public Rateable of(String round, SubjectId id) {
        var subject = subjects.get(id);
        return rateable(announced(round, subject), subject);
    }

    private static Rateable rateable(RoundRule round, Subject subject) {
        var rubric = round.rubric(subject.group());
        var window = round.edition().window(round.step());
        return new Rateable(
                round.round(),
                rubric,
                window,
                subject.id(),
                subject.number(),
                subject.title(),
                subject.judged().institution());
    }

    /**
     * Mails a code to an address. Whether somebody has rated from there is not told.
     *
     * @param from where the visitor comes from, by which and by the mailbox asking is slowed down
     * @throws Refusal {@code rating.address}, {@code rating.wait}, {@code sheet.not-in-round}, {@code window.closed}
     */
    @PublicAccess("anybody may rate what has been announced; the address is confirmed by the code")
    public void ask(String from, String round, SubjectId id, String address, Locale language) {
        var to = Raters.address(address);
        raters.ask(from, round, open(round, id), to, language);
    }

    /**
     * One rating, which counts at once and stays.
     *
     * @param from where the visitor comes from: whoever tries codes for somebody else's address slows down themselves first
     * @param said whoever does not use the service is kept and does not count
     * @throws Refusal {@code rating.bad-code}, {@code rating.given}, {@code rating.relation}, {@code rating.wait}, {@code
     *     text.too-long}, those of a sheet that is sealed, and those of {@link #ask}
     */
    @PublicAccess("whoever knows the code that was mailed to the address is the one who rates")
    public void rate(
            Actor visitor, String from, String round, SubjectId id, String address, String code, PublicOpinion said) {
        var to = Raters.address(address);
        var comment = Typed.atMost(said.comment(), PublicOpinion.COMMENT);
        var subject = open(round, id);
        raters.require(from, round, id, to, code);
        give(visitor, subject, round, raters.of(subject, to), raters.network(subject, from), said, comment);
    }

    private void give(
            Actor visitor,
            Subject subject,
            String round,
            AccountId rater,
            String network,
            PublicOpinion said,
            String comment) {
        var relation = said.relation();
        if (relation == null) throw new Refusal(JudgingRefusal.RATING_RELATION);
        var rule = rounds.get(subject.edition(), round);
        var rubric = rule.rubric(subject.group());
        said.lines().forEach(rubric::require);
        var now = clock.instant();
        var key = new SheetKey(round, subject.id(), rater);
        var begun = sheets.find(key.id())
                .orElseGet(() ->
                        Sheet.blank(subject.edition(), key, "", now)) // what is announced is rated, not what was frozen
                .by(new Rater(relation, network)); // as it is said now
        if (!begun.sealed().isEmpty()) throw new Refusal(JudgingRefusal.RATING_GIVEN);
        var written = sheets.write(begun, said.lines(), now);
        var sealed = written.seal(visitor, rubric, now);
        comments.write(visitor, written, comment); // before: whoever is cut off here rates once more
        var given = sheets.seal(written, sealed);
        if (relation == Rater.Relation.USER) alarms.look(visitor, given);
        else sheets.save(given.setAside(visitor, NOT_USER, now));
    }

    /**
     * One rating taken on paper or on a tablet at a service desk, of somebody without an address: whoever writes it down is no party,
     * and answers for the number of the form.
     *
     * @param form the number of the paper, each once for whoever writes it down
     * @throws Refusal {@code rating.own} of what is the surveyor's own institution's, {@code rating.form-missing}, and those of
     *     {@link #rate} but of the code
     */
    public void assist(Actor surveyor, String round, SubjectId id, String form, PublicOpinion said) {
        surveyor.require(Role.HUB, Role.SECRETARIAT);
        var number = Typed.required(form, FORM, JudgingRefusal.RATING_FORM);
        var comment = Typed.atMost(said.comment(), PublicOpinion.COMMENT);
        var subject = open(round, id);
        var owner = subjects.institutions(List.of(id)).get(id);
        if (owner != null && surveyor.isOf(owner)) throw new Refusal(JudgingRefusal.RATING_OWN);
        var who = "surveyor:" + surveyor.id().value();
        give(
                surveyor,
                subject,
                round,
                raters.of(subject, who + "/" + number.toLowerCase(Locale.ROOT)),
                raters.fingerprint(subject, who),
                said,
                comment);
    }

    /** @throws Refusal {@code sheet.not-in-round} for whatever is not before a round of the public, or not announced */
    private Subject open(String round, SubjectId id) {
        var subject = subjects.get(id);
        var rule = announced(round, subject);
        rule.edition().require(rule.step(), clock.instant());
        return subject;
    }

    private RoundRule announced(String round, Subject subject) {
        var rule = rounds.get(subject.edition(), round);
        if (!rule.isPublic() || !rule.isOpenFor(subject) || !subjects.isAnnounced(subject.id()))
            throw new Refusal(JudgingRefusal.NOT_IN_ROUND);
        return rule;
    }
}
