package id.kipp.catalogue;

import static id.kipp.catalogue.ReaderHint.State.PASSED;
import static id.kipp.catalogue.ReaderHint.State.SENT;

import id.kipp.account.RateLimiter;
import id.kipp.account.Sender;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Service;

/** Readers' suggestions for a page: read by the secretariat first, then answered by the owner. */
@Service
public class ReaderHints {

    public static final int LONGEST = 1_000;

    private static final int FIVE = 5;
    private static final int MOST_OF_ONE = 50; // that nobody has read yet
    private static final int MOST = 5_000;
    private static final int PAGE = 100;

    private final HintStore hints;
    private final Catalogue catalogue;
    private final CaseHolders holders;
    private final EntryStore entries;
    private final CaseStoryStore cases;
    private final RateLimiter limiter;
    private final Clock clock;

    ReaderHints(
            HintStore hints,
            Catalogue catalogue,
            CaseHolders holders,
            EntryStore entries,
            CaseStoryStore cases,
            Clock clock) {
        this.hints = hints;
        this.catalogue = catalogue;
        this.holders = holders;
        this.entries = entries;
        this.cases = cases;
        this.limiter = new RateLimiter(FIVE, Duration.ofMinutes(10), clock);
        this.clock = clock;
    }

    /**
     * Sends one; the same form sent again is the same.
     *
     * @param from network address, which is kept nowhere
     * @param form which form it was written in
     * @throws Refusal {@code catalogue.hint-missing}, {@code text.too-long}, {@code catalogue.hint-wait}, {@code
     *     catalogue.hint-full}, {@code catalogue.unknown}
     */
    @PublicAccess("readers say what should be mended without signing in")
    public void send(Actor actor, String from, EntryId entry, String text, byte[] form) {
        var said = Redaction.of(Typed.required(text, LONGEST, CatalogueRefusal.HINT_MISSING), "");
        var about = catalogue.find(entry).orElseThrow(() -> new Refusal(CatalogueRefusal.UNKNOWN));
        var id = HexFormat.of().formatHex(form, 0, 12);
        if (hints.find(id).isPresent()) return;
        var wait = limiter.press(Sender.of(from));
        if (!wait.isZero()) throw new Refusal(CatalogueRefusal.HINT_WAIT, wait.toMinutes() + 1);
        if (hints.count(new Document("entry", entry).append("state", SENT.name())) >= MOST_OF_ONE
                || hints.count(new Document("state", SENT.name())) >= MOST)
            throw new Refusal(CatalogueRefusal.HINT_FULL);
        hints.save(ReaderHint.sent(actor, id, entry, holders.of(about), said, clock.instant()));
    }

    /** What nobody has read yet, oldest first. */
    public List<ReaderHint> fresh(Actor actor) {
        actor.require(Role.SECRETARIAT);
        return hints.list(new Document("state", SENT.name()), PAGE);
    }

    /** To the owner's desk. @throws Refusal {@code catalogue.hint-answered} */
    public void pass(Actor actor, String id) {
        actor.require(Role.SECRETARIAT);
        hints.update(id, h -> h.passed(actor, clock.instant()));
    }

    /** What says nothing about the innovation goes no further. @throws Refusal as {@link #pass} */
    public void hide(Actor actor, String id) {
        actor.require(Role.SECRETARIAT);
        hints.update(id, h -> h.hidden(actor, clock.instant()));
    }

    /** What lies on this owner's desk. */
    public List<ReaderHint> mine(Actor actor) {
        actor.require(Role.AGENCY, Role.SERVICE_UNIT);
        var own = own(actor);
        if (own.isEmpty()) return List.of();
        return hints.list(new Document("entry", new Document("$in", own)).append("state", PASSED.name()), PAGE);
    }

    /** @param reply what was done; empty: it is done. @throws Refusal as {@link #pass}, {@code text.too-long} */
    public void done(Actor actor, String id, String reply) {
        actor.require(Role.AGENCY, Role.SERVICE_UNIT);
        var said = Typed.atMost(reply, LONGEST);
        var seen = hints.find(id).orElseThrow(Stale::new);
        if (entries.find(seen.entry())
                .filter(e -> holders.of(e).isKeptBy(actor))
                .isEmpty()) throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
        hints.update(id, h -> h.done(actor, said, clock.instant()));
    }

    /** What is the actor's to keep now, whoever kept it when the reader wrote. */
    private List<EntryId> own(Actor actor) {
        var agency = actor.agency().orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
        if (actor.is(Role.AGENCY)) return entries.idsOf(agency);
        var unit = actor.unit().orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
        return entries.headlines(cases.of(unit), agency).stream()
                .map(EntryStore.Headline::id)
                .toList();
    }
}
