package id.kipp.announcement;

import static java.util.Comparator.comparing;

import id.kipp.decision.Contender;
import id.kipp.decision.DecidedBoards;
import id.kipp.decision.Matter;
import id.kipp.decision.Plenary;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.edition.Window;
import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
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
    private final DecidedBoards boards;
    private final Proposals proposals;
    private final Editions editions;
    private final Clock clock;

    Announcements(AnnouncementStore store, DecidedBoards boards, Proposals proposals, Editions editions, Clock clock) {
        this.store = store;
        this.boards = boards;
        this.proposals = proposals;
        this.editions = editions;
        this.clock = clock;
    }

    /** With what is being prepared. */
    public List<Announcement> of(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        return store.of(edition);
    }

    public Optional<Announcement> find(Actor actor, EditionId edition, String group, Matter matter) {
        actor.require(Role.SECRETARIAT);
        return store.find(Plenary.idOf(edition, group, matter));
    }

    /**
     * Writes the next letter on a decision, or writes the prepared one anew. Its list is what the panel chose, without
     * those that have dropped out since.
     *
     * @param seen version of what stood there when this was written; 0 for nothing
     * @throws Refusal {@code plenary.not-decided}, {@code announcement.number-missing}, {@code announcement.number-taken},
     *     {@code announcement.embargo-past}, {@code announcement.embargo-too-late}, {@code announcement.embargoed}
     * @throws Stale when somebody else wrote, released or took back meanwhile
     */
    public Announcement prepare(
            Actor actor, EditionId edition, String group, Matter matter, long seen, LetterDraft draft) {
        actor.require(Role.SECRETARIAT);
        var plenary = boards.get(edition, group, matter);
        var stored = store.find(plenary.id()).orElseGet(() -> Announcement.none(plenary));
        if (stored.version() != seen) throw new Stale();
        var next = stored.prepared(actor, draft, list(actor, plenary), clock.instant());
        var from = draft.publicFrom();
        if (from != null && !objectable(stored, from))
            throw new Refusal(
                    AnnouncementRefusal.EMBARGO_TOO_LATE, objection(stored).closes());
        return store.save(next);
    }

    /**
     * Opens the letter to the public, at once or at the end of its embargo. What follows from it, {@link LetterJob} does
     * once it is open: finalists become provisional finalists, the other nominees end here; winners are awarded.
     *
     * @throws Refusal {@code announcement.second-person}, {@code announcement.too-late} when nobody could object any more,
     *     {@code announcement.embargo-too-late} when nobody could at the end of its embargo
     */
    public Announcement release(Actor actor, Announcement seen) {
        actor.require(Role.SECRETARIAT);
        var now = clock.instant();
        if (!objectable(seen, now))
            throw new Refusal(AnnouncementRefusal.TOO_LATE, objection(seen).closes());
        var next = seen.released(actor, now);
        var waits = next.waiting();
        if (waits != null && !objectable(seen, waits.begins()))
            throw new Refusal(
                    AnnouncementRefusal.EMBARGO_TOO_LATE, objection(seen).closes());
        return store.save(next);
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

    /** The first list of finalists is for people who can still object to it. */
    private boolean objectable(Announcement seen, Instant from) {
        return !seen.isFirstOfFinalists() || from.isBefore(objection(seen).closes());
    }

    private Window objection(Announcement seen) {
        return editions.get(seen.edition()).window(Step.OBJECTION);
    }

    /** Every released letter, latest first. */
    @PublicAccess("what has been released is public")
    public List<Published> published() {
        return store.all().stream()
                .flatMap(a -> a.released().stream().map(l -> Published.of(a, l)))
                .sorted(comparing(Published::releasedAt).reversed())
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

    /** The award of a proposal as the latest released letter names it; empty for everybody until one is released. */
    @PublicAccess("what has been released is public")
    public Optional<AwardResult> won(Proposal proposal) {
        if (proposal.stage() != Stage.AWARDED) return Optional.empty(); // not yet, or taken back since
        var group = proposal.submitted().group();
        var tiers = editions.get(proposal.edition()).constitution().tiers(group);
        return store.find(Plenary.idOf(proposal.edition(), group, Matter.AWARDS)).stream()
                .filter(a -> !a.released().isEmpty())
                .map(a -> a.released().getLast())
                .flatMap(letter -> letter.list().stream()
                        .filter(l -> l.proposal().equals(proposal.id()))
                        .flatMap(l -> tiers.stream().filter(t -> t.key().equals(l.tier())))
                        .map(t -> new AwardResult(t, letter.number(), letter.date())))
                .findFirst();
    }

    private List<LetterEntry> list(Actor actor, Plenary plenary) {
        var standing = proposals.all(actor, ids(plenary.chosen())).stream()
                .filter(p -> p.stage() != Stage.CLOSED)
                .map(Entrant::id)
                .toList();
        return plenary.chosen().stream()
                .filter(c -> standing.contains(c.proposal()))
                .sorted(comparing(Contender::cluster)
                        .thenComparing(Contender::agency)
                        .thenComparing(Contender::number)) // not by rank: ranks are not announced
                .map(LetterEntry::of)
                .toList();
    }

    private static List<ProposalId> ids(List<Contender> contenders) {
        return contenders.stream().map(Contender::proposal).toList();
    }
}
