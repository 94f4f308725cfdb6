package id.kipp.announcement;

import id.kipp.edition.Editions;
import id.kipp.edition.Matter;
import id.kipp.kernel.PublicAccess;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What released letters say of one entry, matter by matter. */
@Service
public class NamedInLetters {

    private final AnnouncementStore store;
    private final LetterListStore lists;
    private final Proposals proposals;
    private final Editions editions;

    NamedInLetters(AnnouncementStore store, LetterListStore lists, Proposals proposals, Editions editions) {
        this.store = store;
        this.lists = lists;
        this.proposals = proposals;
        this.editions = editions;
    }

    /** Of the matters in which something is ranked, in their order; none that has never named it. */
    @PublicAccess("what has been released is public")
    public List<NamedInLetter> of(ProposalId id) {
        return proposals.entrants(List.of(id)).stream()
                .filter(e -> e.submission() != null)
                .flatMap(e -> editions.get(e.edition()).constitution().matters().stream()
                        .filter(m -> m.letter() && m.ranking() != null)
                        .flatMap(m -> last(e, m).stream()))
                .toList();
    }

    private Optional<NamedInLetter> last(Entrant entrant, Matter matter) {
        var pool = editions.get(entrant.edition())
                .constitution()
                .pooled(matter, entrant.submitted().group());
        return store.find(Announcement.idOf(entrant.edition(), pool, matter.key()))
                .flatMap(Announcement::latest)
                .flatMap(letter -> naming(entrant, matter, letter));
    }

    private Optional<NamedInLetter> naming(Entrant entrant, Matter matter, Letter letter) {
        var entry = lists.entry(letter, entrant.id()).orElse(null);
        var change = lists.change(letter, entrant.id()).map(ListChange::kind).orElse(null);
        if (entry == null && change == null) return Optional.empty();
        return Optional.of(new NamedInLetter(matter.name(), letter.number(), letter.date(), change, entry));
    }
}
