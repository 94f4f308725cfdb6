package id.kipp.intake;

import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.account.RateLimiter;
import id.kipp.account.Sender;
import id.kipp.agency.Agencies;
import id.kipp.intake.Registration.Applicant;
import id.kipp.intake.Registration.OfficialLetter;
import id.kipp.intake.Registration.State;
import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.kernel.Typed;
import id.kipp.mail.Mails;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/**
 * Agencies that nobody entered register themselves, with the letter that names who acts for them; the secretariat, which has
 * that letter before it, admits them. Whoever asks learns nothing of who has an account.
 */
@Service
public class Registrations {

    /** That wait at once; strangers can fill no more. */
    static final int MOST = 500;

    /** Whoever asks has not chosen a language yet. */
    private static final Locale INDONESIAN = Locale.of("id");

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final RegistrationStore store;
    private final Agencies agencies;
    private final Accounts accounts;
    private final Mails mails;
    private final Clock clock;
    private final RateLimiter perAddress;

    Registrations(RegistrationStore store, Agencies agencies, Accounts accounts, Mails mails, Clock clock) {
        this.store = store;
        this.agencies = agencies;
        this.accounts = accounts;
        this.mails = mails;
        this.clock = clock;
        this.perAddress = new RateLimiter(5, Duration.ofMinutes(20), clock);
    }

    /**
     * Asks to take part; said twice it is one, and the answer is the same whether agency or address are known or not.
     *
     * @param from the address of whoever asks, who is slowed down
     * @throws Refusal {@code registration.letter-missing}, {@code registration.letter-day}, {@code registration.wait}, {@code
     *     registration.full}, and what an agency's and a person's names are refused with
     */
    @PublicAccess("an agency that nobody entered has no account yet; tells nothing, is slowed down, and bounded")
    public void apply(String from, Applicant asked, OfficialLetter letter) {
        var applicant = checked(asked);
        var named = checked(letter);
        var wait = perAddress.press(Sender.of(from));
        if (!wait.isZero()) throw new Refusal(IntakeRefusal.REGISTRATION_WAIT, wait.toMinutes() + 1);
        if (store.countWaiting() >= MOST) throw new Refusal(IntakeRefusal.REGISTRATION_FULL);
        var id = applicant.draft().id().value() + " " + applicant.email().toLowerCase(Locale.ROOT);
        store.add(new Registration(id, applicant, named, clock.instant(), State.WAITING, null));
    }

    /** Those that wait, oldest first. */
    public List<Registration> waiting(Actor actor) {
        actor.require(Role.SECRETARIAT);
        return store.waiting(MOST);
    }

    /**
     * Registers the agency where it is not there yet and invites the person. Ended in the middle and begun again, it does the
     * rest.
     *
     * @throws Refusal {@code account.exists} where the address belongs to another account, {@code problem.stale}
     */
    public void admit(Actor actor, Registration seen) {
        actor.require(Role.SECRETARIAT);
        var applicant = seen.applicant();
        var agency = applicant.draft().id();
        if (agencies.find(agency).isEmpty()) agencies.register(actor, applicant.draft());
        var invited = accounts.named(actor, List.of(applicant.email())).stream()
                .anyMatch(a ->
                        a.is(Role.AGENCY) && a.agency().filter(agency::equals).isPresent());
        if (!invited) accounts.invite(actor, Invitation.agencyAdmin(applicant.name(), applicant.email(), agency));
        end(seen.ended(State.ADMITTED, null));
    }

    /**
     * Whoever asked is told why, and may ask again.
     *
     * @throws Refusal {@code registration.reason-missing}, {@code problem.stale}
     */
    public void decline(Actor actor, Registration seen, String reason) {
        actor.require(Role.SECRETARIAT);
        var why = Typed.reason(reason, IntakeRefusal.REGISTRATION_REASON);
        end(seen.ended(State.DECLINED, why));
        var who = seen.applicant();
        mails.send(who.email(), INDONESIAN, "registration.declined", who.name(), who.agency(), why);
    }

    private void end(Registration ended) {
        if (!store.end(ended)) throw new Stale();
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
        var today = LocalDate.ofInstant(clock.instant(), WIB);
        if (letter.day().isAfter(today) || letter.day().isBefore(today.minusYears(2)))
            throw new Refusal(IntakeRefusal.REGISTRATION_DAY);
        return new OfficialLetter(number, letter.day(), signed);
    }
}
