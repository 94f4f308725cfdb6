package id.kipp.intake;

import id.kipp.account.Invitation;
import id.kipp.account.RateLimiter;
import id.kipp.account.Sender;
import id.kipp.document.DocumentId;
import id.kipp.intake.Registration.Applicant;
import id.kipp.intake.Registration.Beside;
import id.kipp.intake.Registration.OfficialLetter;
import id.kipp.intake.Registration.State;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.kernel.Typed;
import id.kipp.mail.Mails;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Agencies that nobody entered register themselves, with the letter that names who acts for them; the secretariat, which has
 * that letter before it, admits them. Whoever asks learns nothing of who has an account.
 */
@Service
public class Registrations {

    /** Those that a page shows. */
    public static final int PAGE = 20;

    /** Of a letter. */
    public static final int LETTER_BYTES = AppointmentLetters.MOST_BYTES;

    /** That wait at once. */
    static final int MOST = 500;

    /** Of those, from one network, and with addresses of one domain: one stranger fills no more. */
    static final int OF_ONE = 10;

    static final int OF_ONE_DOMAIN = 100;

    /** Where anybody has a box, and many an office its only one: these say nothing of who asks. */
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "gmail.com",
            "googlemail.com",
            "yahoo.com",
            "yahoo.co.id",
            "ymail.com",
            "rocketmail.com",
            "outlook.com",
            "outlook.co.id",
            "hotmail.com",
            "hotmail.co.id",
            "live.com",
            "msn.com",
            "icloud.com",
            "proton.me",
            "aol.com");

    /** Whoever was not answered for so long may ask again. */
    static final Duration KEPT = Duration.ofDays(90);

    /** Nobody who admits takes longer; who was cut off is followed by the next then. */
    static final Duration AT_IT = Duration.ofMinutes(2);

    /** Whoever asks has not chosen a language yet. */
    private static final Locale INDONESIAN = Locale.of("id");

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final RegistrationStore store;
    private final AppointmentLetters letters;
    private final WhoIsThere whoIsThere;
    private final Admittance admittance;
    private final Mails mails;
    private final Clock clock;
    private final RateLimiter perAddress;
    private final RateLimiter perUpload;

    Registrations(
            RegistrationStore store,
            AppointmentLetters letters,
            WhoIsThere whoIsThere,
            Admittance admittance,
            Mails mails,
            Clock clock) {
        this.store = store;
        this.letters = letters;
        this.whoIsThere = whoIsThere;
        this.admittance = admittance;
        this.mails = mails;
        this.clock = clock;
        this.perAddress = new RateLimiter(5, Duration.ofMinutes(20), clock);
        this.perUpload = new RateLimiter(10, Duration.ofMinutes(5), clock);
    }

    /**
     * Takes the letter in, before the rest is sent.
     *
     * @param from the address of whoever asks, who is slowed down
     * @throws Refusal {@code registration.wait}, {@code registration.letter-file} where it is no file that can be read, {@code
     *     document.too-large}, {@code document.letters-full}, {@code document.interrupted}
     */
    @PublicAccess("an agency that nobody entered has no account yet; is slowed down, and bounded")
    public DocumentId receive(Actor actor, String from, String name, InputStream content) {
        requireSlowly(perUpload, from);
        return letters.receive(actor, Sender.of(from), name, content);
    }

    /**
     * Asks to take part; said twice it is one, and the answer is the same whether agency or address are known or not.
     *
     * @param from the address of whoever asks, who is slowed down
     * @throws Refusal {@code registration.letter-missing}, {@code registration.letter-file}, {@code registration.letter-day},
     *     {@code registration.wait}, {@code registration.full}, and what an agency's and a person's names are refused with
     */
    @PublicAccess("an agency that nobody entered has no account yet; tells nothing, is slowed down, and bounded")
    public void apply(String from, Applicant asked, OfficialLetter letter) {
        var applicant = checked(asked);
        var named = checked(letter);
        var file = Objects.requireNonNull(named.file());
        var owner = letters.owner(file);
        requireSlowly(perAddress, from);
        store.forget(oldest(), MOST).forEach(letters::letGo);
        var network = Sender.of(from);
        requireRoom(network, applicant.email());
        var id = applicant.draft().id().value() + " " + applicant.email().toLowerCase(Locale.ROOT);
        var beside = new Beside(network, owner, null);
        if (!store.add(new Registration(id, applicant, named, clock.instant(), State.WAITING, null, beside)))
            letters.letGo(file); // the first letter stands
    }

    /** How many wait. */
    public int count(Actor actor) {
        actor.require(Role.SECRETARIAT);
        return store.countWaiting(oldest());
    }

    /** The first of those that wait, oldest first, each with what is there already. */
    public List<AskedToJoin> waiting(Actor actor) {
        actor.require(Role.SECRETARIAT);
        var waiting = store.waiting(oldest(), PAGE);
        var found = whoIsThere.of(waiting);
        var files = letters.states(waiting.stream()
                .flatMap(r -> Stream.ofNullable(r.letter().file()))
                .toList());
        return waiting.stream()
                .map(r -> {
                    var file = r.letter().file();
                    var there = found.agencies(r);
                    var isThere = !there.isEmpty()
                            && there.getFirst()
                                    .id()
                                    .equals(r.applicant().draft().id());
                    return new AskedToJoin(r, file == null ? null : files.get(file), there, isThere, found.admins());
                })
                .toList();
    }

    /** The letter's bytes, to be saved: never shown as a page of ours. @throws Refusal {@code registration.letter-file} */
    public InputStream letter(Actor actor, Registration seen) {
        actor.require(Role.SECRETARIAT);
        var file = store.find(seen.id())
                .flatMap(r -> Optional.ofNullable(r.letter().file()));
        return letters.content(file.orElseThrow(() -> new Refusal(IntakeRefusal.REGISTRATION_FILE)));
    }

    /**
     * Registers the agency where it is not there yet and invites the person. Of two who do so at once one does; ended in the
     * middle and begun again, it does the rest.
     *
     * @param as the agency that is there and that it is; null: the one of its name
     * @throws Refusal {@code account.exists} where the address belongs to another account, {@code registration.at-it}, {@code
     *     agency.unknown}, {@code problem.stale}
     */
    public void admit(Actor actor, Registration seen, @Nullable AgencyId as) {
        actor.require(Role.SECRETARIAT);
        var before = asItIs(seen);
        var mine = claimed(before);
        try {
            admittance.admit(actor, before, as);
        } catch (RuntimeException refused) {
            store.replace(mine, mine.claimed(null));
            throw refused;
        }
        end(mine, mine.ended(State.ADMITTED, null));
    }

    /**
     * Whoever asked is told why, and may ask again.
     *
     * @throws Refusal {@code registration.reason-missing}, {@code registration.at-it}, {@code problem.stale}
     */
    public void decline(Actor actor, Registration seen, String reason) {
        actor.require(Role.SECRETARIAT);
        var why = Typed.reason(reason, IntakeRefusal.REGISTRATION_REASON);
        var mine = claimed(asItIs(seen));
        var who = mine.applicant();
        mails.send(List.of(new Mails.Letter(
                letterId(mine),
                clock.instant(),
                who.email(),
                INDONESIAN,
                "registration.declined",
                List.of(who.name(), who.agency(), why))));
        end(mine, mine.ended(State.DECLINED, why));
        var file = mine.letter().file();
        if (file != null) letters.letGo(file);
    }

    /** The same whoever declines it, and however often it is begun. */
    private static String letterId(Registration of) {
        var what = "registration declined " + of.id() + " " + of.at();
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Registration asItIs(Registration seen) {
        return store.find(seen.id())
                .filter(r -> r.state() == State.WAITING && r.at().equals(seen.at()))
                .orElseThrow(Stale::new);
    }

    /** Before anything is done, so that two who press at once do it once. */
    private Registration claimed(Registration waiting) {
        var now = clock.instant();
        var begun = waiting.known().claimed();
        if (begun != null && begun.isAfter(now.minus(AT_IT))) throw new Refusal(IntakeRefusal.REGISTRATION_AT_IT);
        var mine = waiting.claimed(now);
        if (!store.replace(waiting, mine)) throw new Stale();
        return mine;
    }

    private void end(Registration mine, Registration ended) {
        if (!store.replace(mine, ended)) throw new Stale();
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    private static void requireSlowly(RateLimiter limiter, String from) {
        var wait = limiter.press(Sender.of(from));
        if (!wait.isZero()) throw new Refusal(IntakeRefusal.REGISTRATION_WAIT, wait.toMinutes() + 1);
    }

    private void requireRoom(String network, String email) {
        var waiting = store.sent(oldest(), MOST);
        var domain = domain(email);
        if (waiting.size() >= MOST
                || waiting.stream().filter(w -> w.from().equals(network)).count() >= OF_ONE
                || !OPEN_TO_ALL.contains(domain)
                        && waiting.stream()
                                        .filter(w -> domain(w.email()).equals(domain))
                                        .count()
                                >= OF_ONE_DOMAIN) throw new Refusal(IntakeRefusal.REGISTRATION_FULL);
    }

    private static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static Applicant checked(Applicant asked) {
        var draft = asked.draft().checked();
        var person =
                Invitation.agencyAdmin(asked.name(), asked.email(), draft.id()).profile();
        return new Applicant(
                draft.name().strip(),
                draft.kind(),
                draft.province(),
                draft.disadvantaged(),
                person.name(),
                person.email());
    }

    private OfficialLetter checked(OfficialLetter letter) {
        var number = Typed.required(letter.number(), 100, IntakeRefusal.REGISTRATION_LETTER);
        var signed = Typed.required(letter.signedBy(), 200, IntakeRefusal.REGISTRATION_LETTER);
        if (letter.file() == null) throw new Refusal(IntakeRefusal.REGISTRATION_FILE);
        var today = LocalDate.ofInstant(clock.instant(), WIB);
        if (letter.day().isAfter(today) || letter.day().isBefore(today.minusYears(2)))
            throw new Refusal(IntakeRefusal.REGISTRATION_DAY);
        return new OfficialLetter(number, letter.day(), signed, letter.file());
    }
}
