package id.kipp.announcement;

import static java.util.Comparator.comparing;

import id.kipp.audit.ListRef;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.FreshProof;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Stage;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Makes the panel's decisions public: one member of the secretariat prepares the letter, a second one releases it. */
@Service
public class Announcements {

    private final AnnouncementStore store;
    private final LetterListStore lists;
    private final Matters matters;
    private final Objecting objecting;
    private final Editions editions;
    private final FreshProof proof;
    private final Clock clock;

    Announcements(
            AnnouncementStore store,
            LetterListStore lists,
            Matters matters,
            Objecting objecting,
            Editions editions,
            FreshProof proof,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.matters = matters;
        this.objecting = objecting;
        this.editions = editions;
        this.proof = proof;
        this.clock = clock;
    }

    /** With what is being prepared. */
    public List<Announcement> of(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        return store.of(edition);
    }

    public Optional<Announcement> find(Actor actor, EditionId edition, String group, String matter) {
        actor.require(Role.SECRETARIAT);
        return store.find(Announcement.idOf(edition, group, matter));
    }

    /**
     * Writes the next letter on a decision, or writes the prepared one anew. Its list is what the panel chose, without
     * those that have dropped out since.
     *
     * @param seen version of what stood there when this was written; 0 for nothing
     * @throws Refusal {@code decision.not-decided}, {@code announcement.number-missing}, {@code announcement.number-taken},
     *     {@code announcement.embargo-past}, {@code announcement.embargo-too-late}, {@code announcement.embargoed}, and as {@link
     *     Contested#requireSettled}
     * @throws Stale when somebody else wrote, released or took back meanwhile
     */
    public Announcement prepare(
            Actor actor, EditionId edition, String group, String matter, long seen, LetterDraft draft) {
        actor.require(Role.SECRETARIAT);
        var decided = matters.get(edition, matter).decided(actor, editions.get(edition), matter, group);
        var stored = store.find(Announcement.idOf(edition, group, matter))
                .orElseGet(() -> Announcement.none(edition, group, matter));
        if (stored.version() != seen) throw new Stale();
        var before = stored.latest().map(Letter::list).orElse(ListRef.EMPTY);
        var content = lists.keep(decided, before, stored.isFirst(), objecting.settled(stored, clock.instant()));
        objecting.requireSettled(stored, decided.list(), content.settled() != null);
        var next = stored.prepared(actor, draft, content, clock.instant());
        var from = draft.publicFrom();
        if (from != null) requireBefore(stored, from, AnnouncementRefusal.EMBARGO_TOO_LATE);
        return store.save(next);
    }

    /**
     * Opens the letter to the public, at once or at the end of its embargo. What follows from it, {@link LetterJob} does
     * once it is open: finalists become provisional finalists, the other nominees end here; winners are awarded; whoever a
     * later list brings in, leaves out or names otherwise follows.
     *
     * @throws Refusal {@code announcement.second-person}, {@code announcement.too-late} when nobody could object any more,
     *     {@code announcement.embargo-too-late} when nobody could at the end of its embargo, {@code finalists.window-open} where it
     *     confirms a list that people may object to again, {@code announcement.overtaken} where something it says was taken back,
     *     dropped out or was corrected since, and as {@link Contested#requireSettled} and {@link FreshProof}
     */
    public Announcement release(Actor actor, Announcement seen) {
        actor.require(Role.SECRETARIAT);
        proof.require(actor);
        var now = clock.instant();
        requireBefore(seen, now, AnnouncementRefusal.TOO_LATE);
        if (seen.draft() instanceof Letter draft) {
            var list = lists.entries(draft);
            if (!matters.get(seen).holds(actor, draft, list)) throw new Refusal(AnnouncementRefusal.OVERTAKEN);
            requireSettled(seen, draft, list, now);
        }
        var next = seen.released(actor, now);
        var waits = next.waiting();
        if (waits != null) requireBefore(seen, waits.begins(), AnnouncementRefusal.EMBARGO_TOO_LATE);
        return store.save(next);
    }

    /** Why the prepared letter cannot be released by this person now; nothing where it can, as far as the letter itself says. */
    public Optional<Refusal> obstacle(Actor actor, Announcement seen) {
        actor.require(Role.SECRETARIAT);
        try {
            requireBefore(seen, clock.instant(), AnnouncementRefusal.TOO_LATE);
            seen.released(actor, clock.instant());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    /**
     * While its embargo lasts a released letter is made a draft again.
     *
     * @throws Refusal {@code announcement.nothing-waits}, {@code announcement.embargo-over}, {@code announcement.reason}
     */
    public Announcement takeBack(Actor actor, Announcement seen, String reason) {
        actor.require(Role.SECRETARIAT);
        return store.save(seen.takenBack(actor, reason, clock.instant()));
    }

    /** @throws Refusal {@code announcement.embargo-lasts} while a letter of the edition waits for the end of its embargo */
    public void requireNoEmbargo(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        for (var announcement : store.of(edition)) {
            var letter = announcement.waiting();
            if (letter != null) throw new Refusal(AnnouncementRefusal.EMBARGO_LASTS, letter.number(), letter.begins());
        }
    }

    /** Since it was prepared somebody may have objected, or people may have got longer to do so. */
    private void requireSettled(Announcement seen, Letter draft, List<LetterEntry> list, Instant now) {
        if (draft.isFinal() && objecting.settled(seen, now) == null)
            throw new Refusal(AnnouncementRefusal.FINALISTS_WINDOW_OPEN, objecting.until(seen));
        objecting.requireSettled(seen, list, draft.isFinal());
    }

    /** What people may object to now, by the letter that says it of the proposal; empty where nobody can any more. */
    @PublicAccess("what has been released is public, and until when one may object to it")
    public Optional<Contestable> contestable(ProposalId proposal) {
        return objecting.of(proposal);
    }

    /** What the last letter says of it, whether or not people may still object; empty where no letter names it. */
    @PublicAccess("what has been released is public")
    public Optional<Contestable> announced(ProposalId proposal) {
        return objecting.said(proposal);
    }

    /** Until when people may object to something on the list of a letter of this edition; empty where nobody can any more. */
    @PublicAccess("what has been released is public, and until when one may object to it")
    public Optional<Instant> contestableUntil(Edition edition, Published letter) {
        if (!letter.latest() || letter.letter().isFinal()) return Optional.empty();
        return Optional.of(objecting.until(edition, letter)).filter(clock.instant()::isBefore);
    }

    /** A first list that people are to object to must be public while they can. */
    private void requireBefore(Announcement seen, Instant from, AnnouncementRefusal late) {
        var last = matters.latest(seen);
        if (last.isPresent() && !from.isBefore(last.get())) throw new Refusal(late, last.get());
    }

    /** Every released letter, latest first. */
    @PublicAccess("what has been released is public")
    public List<Published> published() {
        return store.all().stream()
                .flatMap(a -> a.released().stream().map(l -> Published.of(a, l)))
                .sorted(comparing((Published p) -> p.letter().releasedAt()).reversed())
                .toList();
    }

    /** The same without what they say and of whom, which is less to read. */
    @PublicAccess("what has been released is public")
    public List<Headline> headlines() {
        return store.heads().stream()
                .flatMap(Headline.Heads::headlines)
                .sorted(comparing(Headline::releasedAt).reversed())
                .toList();
    }

    /** One of them. @param no 1 for the first version of the list */
    @PublicAccess("what has been released is public")
    public Optional<Published> letter(EditionId edition, String group, String matter, int no) {
        return store.find(Announcement.idOf(edition, group, matter)).stream()
                .flatMap(a -> a.released().stream().filter(l -> l.no() == no).map(l -> Published.of(a, l)))
                .findFirst();
    }

    /** A page of a released letter's list. */
    @PublicAccess("what has been released is public")
    public List<LetterEntry> entries(Published letter, int offset, int limit) {
        return released(letter).map(l -> lists.entries(l, offset, limit)).orElse(List.of());
    }

    /** A page of what a released letter's list changed of the one before it. */
    @PublicAccess("what has been released is public")
    public List<ListChange> changes(Published letter, int offset, int limit) {
        return released(letter).map(l -> lists.changes(l, offset, limit)).orElse(List.of());
    }

    /** A page of what a letter will say, or says. */
    public List<LetterEntry> entries(Actor actor, Letter letter, int offset, int limit) {
        actor.require(Role.SECRETARIAT);
        return lists.entries(letter, offset, limit);
    }

    private Optional<Letter> released(Published shown) {
        return store.find(Announcement.idOf(shown.edition(), shown.group(), shown.matter())).stream()
                .flatMap(a -> a.released().stream())
                .filter(l -> l.no() == shown.letter().no())
                .findFirst();
    }

    /** The award of a proposal as the latest released letter names it; empty for everybody until one is released. */
    @PublicAccess("what has been released is public")
    public Optional<AwardResult> won(Proposal proposal) {
        if (proposal.stage() != Stage.AWARDED) return Optional.empty(); // not yet, or taken back since
        var rules = editions.get(proposal.edition()).constitution();
        var group = proposal.submitted().group();
        var tiers = rules.tiers(group);
        var awards = rules.matters().getLast();
        var letters = Announcement.idOf(proposal.edition(), rules.pooled(awards, group), awards.key());
        return store.find(letters).stream()
                .filter(a -> !a.released().isEmpty())
                .map(a -> a.released().getLast())
                .flatMap(letter -> lists.entry(letter, proposal.id()).stream()
                        .flatMap(l -> tiers.stream().filter(t -> t.key().equals(l.tier())))
                        .map(t -> new AwardResult(t, letter.number(), letter.date())))
                .findFirst();
    }
}
