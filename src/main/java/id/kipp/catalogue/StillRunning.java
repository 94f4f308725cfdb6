package id.kipp.catalogue;

import id.kipp.account.Account;
import id.kipp.account.AccountState;
import id.kipp.account.Accounts;
import id.kipp.audit.Canonical;
import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.mail.Mails;
import id.kipp.mail.OneTime;
import id.kipp.mail.Site;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Asks owners once a year whether it still runs, by a link that needs no signing in and works once. */
@Service
public class StillRunning {

    static final Duration YEAR = Duration.ofDays(365);
    private static final Duration GOOD = Duration.ofDays(90);
    private static final Duration REST = Duration.ofHours(20); // between two rounds through the catalogue
    private static final int AT_ONCE = 200;
    private static final int LETTERS = 500; // of one round
    private static final int CODE = 24; // bytes
    private static final int PAGE_MAX = 100;

    private final EntryStore entries;
    private final CaseStoryStore cases;
    private final CaseHolders holders;
    private final Accounts accounts;
    private final Mails mails;
    private final Site site;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private volatile Instant rested = Instant.MIN;
    private volatile @Nullable EntryId reached;
    private volatile int sent;

    StillRunning(
            EntryStore entries,
            CaseStoryStore cases,
            CaseHolders holders,
            Accounts accounts,
            Mails mails,
            Site site,
            Clock clock) {
        this.entries = entries;
        this.cases = cases;
        this.holders = holders;
        this.accounts = accounts;
        this.mails = mails;
        this.site = site;
        this.clock = clock;
    }

    /** What the page behind a link asks about. */
    public record AskedCase(EntryId id, String title, String by) {}

    /** An innovation whose owner has not answered. @param since when its owner last spoke of it; null: never */
    public record Overdue(EntryId id, String title, String by, @Nullable Instant since) {}

    /**
     * Once a day through the whole catalogue by number, a page at a time: whoever turns the clock is not kept waiting. Each
     * question is written before its letter goes out.
     */
    void round(Actor clockwork) {
        var now = this.clock.instant();
        if (now.isBefore(rested)) return;
        var some = entries.owned(reached, AT_ONCE);
        var marks = cases.marks(some.stream().map(EntryStore.Headline::id).toList());
        for (var one : some) {
            var known = marks.get(one.id());
            if (isDue(known == null ? Pulse.NONE : known.pulse(), one.publishedAt(), now) && ask(clockwork, one, now))
                sent++;
            reached = one.id();
            if (sent >= LETTERS) break;
        }
        if (some.size() < AT_ONCE || sent >= LETTERS) rest(now);
    }

    private void rest(Instant now) {
        rested = now.plus(REST);
        reached = null;
        sent = 0;
    }

    private boolean ask(Actor clockwork, EntryStore.Headline one, Instant now) {
        var stored = cases.find(one.id());
        var entry = entries.find(one.id()).filter(Entry::isPublished);
        if (entry.isEmpty()) return false;
        var holder = holders.of(entry.get(), stored);
        var people = people(holder);
        var bytes = new byte[CODE];
        random.nextBytes(bytes);
        var code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var none = CaseStory.none(one.id(), holder);
        var begun = new Pulse.Question(hash(code), Instant.EPOCH); // killed before its letter it is due still
        var asked =
                cases.update(none, c -> isDue(c.pulse(), one.publishedAt(), now) ? c.asked(clockwork, begun, now) : c);
        if (!begun.equals(asked.pulse().asked())) return false; // somebody has spoken of it in between
        for (var person : people) {
            var to = person.profile();
            mails.send(
                    to.email(),
                    to.locale(),
                    "still-running",
                    to.name(),
                    one.text().title(),
                    new OneTime(site.stillRuns(code)));
        }
        var question = new Pulse.Question(begun.code(), now);
        cases.update(none, c -> begun.equals(c.pulse().asked()) ? c.asked(clockwork, question, now) : c);
        return !people.isEmpty();
    }

    /** A year after the last word, and again when the link of the last question is no longer good. */
    private static boolean isDue(Pulse pulse, @Nullable Instant published, Instant now) {
        if (pulse.isOver()) return false;
        var last = pulse.checkedAt() != null ? pulse.checkedAt() : published;
        if (last == null || now.isBefore(last.plus(YEAR))) return false;
        return pulse.asked() == null || now.isAfter(pulse.asked().at().plus(GOOD));
    }

    private List<Account> people(Holder holder) {
        var found = new ArrayList<Account>();
        if (holder.unit() != null) found.addAll(accounts.of(List.of(holder.unit())));
        if (found.isEmpty() && holder.agency() != null) found.addAll(accounts.adminsOf(List.of(holder.agency())));
        return found.stream()
                .filter(a -> a.state() != AccountState.LOCKED && a.state() != AccountState.CANCELLED)
                .limit(3)
                .toList();
    }

    /** What a link asks about. @throws Refusal {@code catalogue.link-unknown} once it is used, or too old */
    @PublicAccess("whoever holds the link was asked")
    public AskedCase asked(String code) {
        var story = story(code);
        var entry = entries.find(story.id())
                .filter(Entry::isPublished)
                .orElseThrow(() -> new Refusal(CatalogueRefusal.LINK_UNKNOWN));
        return new AskedCase(entry.id(), entry.text().title(), entry.origin().agencyName());
    }

    /** Their answer, shown at once; the link is used up. @throws Refusal as {@link #asked}, {@code catalogue.stop-reason-missing} */
    @PublicAccess("whoever holds the link was asked")
    public EntryId answer(Actor actor, String code, Running running, @Nullable StopReason why) {
        if (running == Running.UNKNOWN) throw new Refusal(CatalogueRefusal.STOP_REASON_MISSING);
        var story = story(code);
        cases.save(story.said(actor, running, why, clock.instant())); // of two at once the second is told
        return story.id();
    }

    private CaseStory story(String code) {
        var open = clock.instant().minus(GOOD);
        return Optional.of(code)
                .filter(c -> c.length() <= 64)
                .flatMap(c -> cases.asked(hash(c)))
                .filter(c -> c.pulse().asked() != null && c.pulse().asked().at().isAfter(open))
                .orElseThrow(() -> new Refusal(CatalogueRefusal.LINK_UNKNOWN));
    }

    /** Whose owners were asked and have not answered, the longest ago first. */
    public List<Overdue> overdue(Actor actor, int limit) {
        actor.require(Role.SECRETARIAT);
        var marks = cases.unanswered(Math.clamp(limit, 0, PAGE_MAX));
        var heads = entries.headlines(marks.stream().map(CaseMark::id).toList()).stream()
                .collect(Collectors.toMap(EntryStore.Headline::id, Function.identity()));
        return marks.stream()
                .filter(m -> heads.containsKey(m.id()))
                .map(m -> overdue(Objects.requireNonNull(heads.get(m.id())), m.pulse()))
                .toList();
    }

    private static Overdue overdue(EntryStore.Headline head, Pulse pulse) {
        return new Overdue(head.id(), head.text().title(), head.origin().agencyName(), pulse.checkedAt());
    }

    static String hash(String code) {
        return HexFormat.of().formatHex(Canonical.digest().digest(code.getBytes(StandardCharsets.UTF_8)));
    }
}
