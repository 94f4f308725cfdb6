package id.kipp.judging;

import id.kipp.account.RateLimiter;
import id.kipp.account.Sender;
import id.kipp.assignment.Subject;
import id.kipp.audit.Salts;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.SubjectId;
import id.kipp.mail.Mails;
import id.kipp.mail.OneTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Members of the public, known by an address to which a code was mailed. Of the address nothing is kept but a fingerprint that
 * cannot be tried out; the code follows from it and the half hour, so none is kept either.
 */
@Component
class Raters {

    /** Letters with a code a minute, to whomever: other letters go by the same postman. */
    static final int CODES = 60;

    private static final Duration LASTS = Duration.ofMinutes(30);
    private static final int CODE = 8;
    private static final int NETWORK = 16;
    private static final int ADDRESS_MAX = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");

    private final Salts salts;
    private final Mails mails;
    private final Clock clock;
    private final RateLimiter asking;
    private final RateLimiter codes;
    private final RateLimiter trying;
    private final RateLimiter guessing;

    Raters(Salts salts, Mails mails, Clock clock) {
        this.salts = salts;
        this.mails = mails;
        this.clock = clock;
        this.asking = new RateLimiter(5, Duration.ofMinutes(10), clock);
        this.codes = new RateLimiter(CODES, Duration.ofMinutes(1).dividedBy(CODES), clock);
        this.trying = new RateLimiter(5, Duration.ofMinutes(1), clock);
        this.guessing = new RateLimiter(60, Duration.ofSeconds(10), clock);
    }

    /** @throws Refusal {@code rating.address} */
    static String address(String typed) {
        var address = typed.length() > ADDRESS_MAX ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (!ADDRESS.matcher(address).matches()) throw new Refusal(JudgingRefusal.RATING_ADDRESS);
        return address;
    }

    /** Mails a code. @throws Refusal {@code rating.wait} */
    void ask(String from, String round, Subject subject, String to, Locale language) {
        slow(asking, Sender.of(from));
        slow(asking, mailbox(to));
        slow(codes, "all");
        var code = new OneTime(code(round, subject.id(), to, 0));
        mails.pass(to, language, "rating.code", subject.title(), code, LASTS.toMinutes());
    }

    /** @throws Refusal {@code rating.bad-code}, {@code rating.wait} */
    void require(String from, String round, SubjectId id, String to, String code) {
        var what = round + "/" + id.value() + "/" + to;
        slow(trying, Sender.of(from) + " " + what);
        slow(guessing, what);
        if (!isSame(code(round, id, to, 0), code) && !isSame(code(round, id, to, -1), code))
            throw new Refusal(JudgingRefusal.RATING_CODE);
    }

    /** In one edition always the same for one mailbox. */
    AccountId of(Subject subject, String address) {
        var salt = salts.of("rater:" + subject.edition().value() + "/" + mailbox(address), 0, "public-rating");
        return new AccountId("public-" + salt.substring(0, 32));
    }

    String network(Subject subject, String from) {
        return fingerprint(subject, RatingNetwork.of(from));
    }

    String fingerprint(Subject subject, String network) {
        var of = "network:" + subject.edition().value() + "/" + network;
        return salts.of(of, 0, "public-rating").substring(0, NETWORK);
    }

    /** @param ago half hours: 0 this one, -1 the one before */
    private String code(String round, SubjectId id, String address, int ago) {
        var slot = Instant.now(clock).getEpochSecond() / LASTS.toSeconds() + ago;
        var salt = salts.of("rating:" + id.value() + "/" + round + "/" + address, slot, "public-rating-code");
        return salt.substring(0, CODE).toUpperCase(Locale.ROOT);
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
