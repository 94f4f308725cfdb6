package id.kipp.catalogue;

import id.kipp.proposal.Proposals;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose an entry is: its institution's, and the unit's that handed it in. */
@Component
class CaseHolders {

    private final CaseStoryStore cases;
    private final Proposals proposals;

    CaseHolders(CaseStoryStore cases, Proposals proposals) {
        this.cases = cases;
        this.proposals = proposals;
    }

    Holder of(Entry entry) {
        return of(entry, cases.find(entry.id()));
    }

    /** What was stored counts only while the entry is still that institution's: a letter may have given it to another. */
    Holder of(Entry entry, Optional<CaseStory> stored) {
        return stored.map(CaseStory::holder)
                .filter(h -> Objects.equals(h.agency(), entry.origin().agency()))
                .orElseGet(() -> first(entry));
    }

    Holder first(Entry entry) {
        var agency = entry.origin().agency();
        if (agency == null) return Holder.NOBODY;
        var proposal = entry.proposal();
        if (proposal == null) return new Holder(agency, null);
        return proposals.entrants(List.of(proposal)).stream()
                .filter(e -> agency.equals(e.agency()))
                .findFirst()
                .map(e -> new Holder(agency, e.unit()))
                .orElseGet(() -> new Holder(agency, null));
    }
}
