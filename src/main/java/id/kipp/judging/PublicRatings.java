package id.kipp.judging;

import id.kipp.account.RateLimiter;
import id.kipp.account.Sender;
import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectRegister;
import id.kipp.audit.Salts;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import id.kipp.kernel.Typed;
import id.kipp.mail.Mails;
import id.kipp.mail.OneTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Members of the public rate what has been announced: the address is confirmed by a code that works once, each address rates a
 * subject once, and only who uses the service counts (replication-and-hubs.md 10). Of the address nothing is kept but a
 * fingerprint that cannot be tried out; the code follows from it and the half hour, so none is kept either.
 */
@Service
public class PublicRatings {

    /** Letters of the number of a paper form. */
    public static final int FORM = 40;

    private static final Duration LASTS = Duration.ofMinutes(30);
    private static final int CODE = 8;
    private static final int NETWORK = 16;
    private static final String NOT_USER = "not-user";
    private static final int ADDRESS_MAX = 254;

    /** Letters with a code a minute, to whomever: other letters go by the same postman. */
    static final int CODES = 60;

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");

    private final SheetStore sheets;
    private final Editions editions;
    private final Rounds rounds;
    private final SubjectRegister subjects;
    private final Salts salts;
    private final RatingAlarms alarms;
    private final RatingComments comments;
    private final Mails mails;
    private final Clock clock;
    private final RateLimiter asking;
    private final RateLimiter codes;
    private final RateLimiter trying;
    private final RateLimiter guessing;

    PublicRatings(
            SheetStore sheets,
            Editions editions,
            Rounds rounds,
            SubjectRegister subjects,
            Salts salts,
            RatingAlarms alarms,
            RatingComments comments,
            Mails mails,
            Clock clock) {
        this.sheets = sheets;
        this.editions = editions;
        this.rounds = rounds;
        this.subjects = subjects;
        this.salts = salts;
        this.alarms = alarms;
        this.comments = comments;
        this.mails = mails;
        this.clock = clock;
        this.asking = new RateLimiter(5, Duration.ofMinutes(10), clock);
        this.codes = new RateLimiter(CODES, Duration.ofMinutes(1).dividedBy(CODES), clock);
        this.trying = new RateLimiter(5, Duration.ofMinutes(1), clock);
        this.guessing = new RateLimiter(60, Duration.ofSeconds(10), clock);
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
        var to = address(address);
        var subject = open(round, id);
        slow(asking, Sender.of(from));
        slow(asking, mailbox(to));
        slow(codes, "all");
        mails.pass(
                to, language, "rating.code", subject.title(), new OneTime(code(round, id, to, 0)), LASTS.toMinutes());
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
        var to = address(address);
        var comment = Typed.atMost(said.comment(), PublicOpinion.COMMENT);
        var subject = open(round, id);
        var what = round + "/" + id.value() + "/" + to;
        slow(trying, Sender.of(from) + " " + what);
        slow(guessing, what);
        if (!isSame(code(round, id, to, 0), code) && !isSame(code(round, id, to, -1), code))
            throw new Refusal(JudgingRefusal.RATING_CODE);
        give(
                visitor,
                subject,
                round,
                rater(subject, to),
                network(subject, from),
                said.lines(),
                said.relation(),
                comment);
    }

    private void give(
            Actor visitor,
            Subject subject,
            String round,
            AccountId rater,
            String network,
            List<Line> lines,
            Rater.@Nullable Relation relation,
            String comment) {
        if (relation == null) throw new Refusal(JudgingRefusal.RATING_RELATION);
        var rule = rounds.get(subject.edition(), round);
        var rubric = rule.rubric(subject.group());
        lines.forEach(rubric::require);
        var now = clock.instant();
        var key = new SheetKey(round, subject.id(), rater);
        var begun = sheets.find(key.id())
                .orElseGet(() ->
                        Sheet.blank(subject.edition(), key, "", now)) // what is announced is rated, not what was frozen
                .by(new Rater(relation, network)); // as it is said now
        if (!begun.sealed().isEmpty()) throw new Refusal(JudgingRefusal.RATING_GIVEN);
        var written = sheets.write(begun, lines, now);
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
                rater(subject, who + "/" + number.toLowerCase(Locale.ROOT)),
                fingerprint(subject, who),
                said.lines(),
                said.relation(),
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

    private String network(Subject subject, String from) {
        return fingerprint(subject, RatingNetwork.of(from));
    }

    private String fingerprint(Subject subject, String network) {
        var of = "network:" + subject.edition().value() + "/" + network;
        return salts.of(of, 0, "public-rating").substring(0, NETWORK);
    }

    /** In one edition always the same for one mailbox. */
    private AccountId rater(Subject subject, String address) {
        var salt = salts.of("rater:" + subject.edition().value() + "/" + mailbox(address), 0, "public-rating");
        return new AccountId("public-" + salt.substring(0, 32));
    }

    /** @param ago half hours: 0 this one, -1 the one before */
    private String code(String round, SubjectId id, String address, int ago) {
        var slot = Instant.now(clock).getEpochSecond() / LASTS.toSeconds() + ago;
        var salt = salts.of("rating:" + id.value() + "/" + round + "/" + address, slot, "public-rating-code");
        return salt.substring(0, CODE).toUpperCase(Locale.ROOT);
    }

    private static String address(String typed) {
        var address = typed.length() > ADDRESS_MAX ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (!ADDRESS.matcher(address).matches()) throw new Refusal(JudgingRefusal.RATING_ADDRESS);
        return address;
    }

    /** Without what is after a plus in its name: the letters of {@code ani+1@} and {@code ani+2@} come to {@code ani@}. */
    private static String mailbox(String address) {
        var at = address.lastIndexOf('@');
        var plus = address.indexOf('+');
        return plus > 0 && plus < at ? address.substring(0, plus) + address.substring(at) : address;
    }

    private static void slow(RateLimiter limiter, String key) {
        var wait = limiter.press(key);
        if (!wait.isZero()) throw new Refusal(JudgingRefusal.RATING_WAIT, wait.toMinutes() + 1);
    }

    private static boolean isSame(String code, String typed) {
        if (typed.length() > ADDRESS_MAX) return false;
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.UTF_8),
                typed.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
