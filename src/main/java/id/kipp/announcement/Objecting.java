package id.kipp.announcement;

import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Until when people may object to what letters say: to a first list as long as the calendar or the rules give, to what a
 * later one brings in for as many days again.
 */
@Component
class Objecting {

    private final AnnouncementStore store;
    private final LetterListStore lists;
    private final Matters matters;
    private final Editions editions;
    private final Proposals proposals;
    private final ObjectProvider<Contested> contested; // looked up late: it belongs to a module above

    Objecting(
            AnnouncementStore store,
            LetterListStore lists,
            Matters matters,
            Editions editions,
            Proposals proposals,
            ObjectProvider<Contested> contested) {
        this.store = store;
        this.lists = lists;
        this.matters = matters;
        this.editions = editions;
        this.proposals = proposals;
        this.contested = contested;
    }

    /** Since when nobody can object to the list that is public; null while people can, and where no letter says that it stands. */
    @Nullable
    Instant settled(Announcement seen, Instant now) {
        if (seen.isFirst() || !matters.get(seen).isProvisional()) return null;
        var until = until(seen);
        return now.isBefore(until) ? null : until;
    }

    /** Until when people may object to something on the list that is public. */
    Instant until(Announcement seen) {
        return seen.released().stream()
                .filter(l -> l.no() == 1 || lists.brings(l))
                .map(l -> until(seen, l))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /** @throws Refusal as {@link Contested#requireSettled} */
    void requireSettled(Announcement seen, Collection<LetterEntry> list, boolean confirming) {
        var listed = list.stream().map(LetterEntry::proposal).toList();
        contested.forEach(c -> c.requireSettled(seen.edition(), seen.matter(), listed, confirming));
    }

    /** By the letter that says it of the proposal now, as long as people may object to it. */
    Optional<Contestable> of(ProposalId id) {
        return said(id, false);
    }

    /** The same also once nobody can object any more. */
    Optional<Contestable> said(ProposalId id) {
        return said(id, true);
    }

    private Optional<Contestable> said(ProposalId id, boolean andFinal) {
        return proposals
                .announced(id)
                .flatMap(announced -> {
                    var rules = editions.get(announced.edition()).constitution();
                    return rules.matters().stream()
                            .filter(m -> m.letter()
                                    && m.move()
                                            .to()
                                            .equals(listedAs(announced.stage()).name()))
                            .map(m -> store.find(Announcement.idOf(
                                    announced.edition(),
                                    rules.pooled(m, announced.submitted().group()),
                                    m.key())))
                            .flatMap(Optional::stream)
                            .flatMap(a -> said(a, id, andFinal).stream())
                            .findFirst();
                })
                .or(() -> justListed(id));
    }

    /** A letter is public a moment before the stages of what it lists follow it. */
    private Optional<Contestable> justListed(ProposalId id) {
        if (proposals.entrants(List.of(id)).stream().noneMatch(e -> e.stage() == Stage.NOMINATED))
            return Optional.empty();
        return store.all().stream()
                .filter(a -> a.latest().filter(l -> !l.isFinal()).isPresent())
                .filter(a -> matters.get(a).isProvisional())
                .flatMap(a -> said(a, id, false).stream())
                .findFirst();
    }

    /** Who is confirmed stays on the list that named them provisionally. */
    private static Stage listedAs(Stage stage) {
        return stage == Stage.FINALIST ? Stage.FINALIST_PROVISIONAL : stage;
    }

    private Optional<Contestable> said(Announcement seen, ProposalId id, boolean andFinal) {
        var latest = seen.latest().orElse(null);
        if (latest == null || latest.isFinal() && !andFinal) return Optional.empty();
        var entry = lists.entry(latest, id);
        return entry.map(e -> new Contestable(
                seen.edition(), seen.matter(), seen.group(), latest.number(), e, until(seen, brought(seen, id))));
    }

    /** The letter that brought it onto the list. */
    private Letter brought(Announcement seen, ProposalId id) {
        return seen.released().reversed().stream()
                .filter(l -> l.no() == 1 || brings(l, id))
                .findFirst()
                .orElseThrow();
    }

    private boolean brings(Letter letter, ProposalId id) {
        return lists.change(letter, id)
                .filter(c -> c.kind() == ListChange.Kind.ADDED)
                .isPresent();
    }

    /** The same for what the letter itself brings in; asked of the letter alone. */
    Instant until(Edition edition, Published shown) {
        return until(edition, shown.matter(), shown.letter());
    }

    private Instant until(Announcement seen, Letter letter) {
        return until(editions.get(seen.edition()), seen.matter(), letter);
    }

    private Instant until(Edition edition, String matter, Letter letter) {
        var by = matters.get(edition, matter);
        var days = letter.releasedAt().plus(by.objectable(edition));
        return by.atLatest(edition)
                .map(closes -> letter.no() == 1 || closes.isAfter(days) ? closes : days)
                .orElse(days);
    }
}
