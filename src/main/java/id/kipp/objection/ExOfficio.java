package id.kipp.objection;

import id.kipp.announcement.Announcements;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Cases that the secretariat opens itself, without anybody having objected: what a letter says may turn out to be wrong at any
 * time, also when nobody may object any more.
 */
@Service
public class ExOfficio {

    private final ObjectionStore store;
    private final CaseAccess access;
    private final CaseFiles files;
    private final Announcements announcements;
    private final Proposals proposals;
    private final Editions editions;
    private final Clock clock;

    ExOfficio(
            ObjectionStore store,
            CaseAccess access,
            CaseFiles files,
            Announcements announcements,
            Proposals proposals,
            Editions editions,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.files = files;
        this.announcements = announcements;
        this.proposals = proposals;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Opens one about what the last letter says of an entry; how it comes to its end is as of any other.
     *
     * @throws Refusal {@code objection.not-finalist} for what no letter names, {@code objection.text-length}, {@code
     *     objection.too-many-files}, {@code conflict.yours}
     */
    public Objection open(Actor actor, ProposalId id, String text, List<HandedIn> evidence) {
        actor.require(Role.SECRETARIAT);
        var said = announcements.announced(id).orElseThrow(() -> new Refusal(ObjectionRefusal.NOT_FINALIST));
        access.requireOpen(actor, id);
        var filing = new Filing(Filing.Kind.OBJECTION, (Filing.Writer) null, text, "");
        var number = CaseNumber.of(said.edition());
        var taken = files.take(actor, number, editions.get(said.edition()), evidence);
        var agency = proposals.entrants(List.of(id)).getFirst().agency();
        var filed = new Filed(filing, "", "", clock.instant(), taken);
        return store.save(Objection.raised(actor, number, Against.of(said, agency), filed));
    }
}
