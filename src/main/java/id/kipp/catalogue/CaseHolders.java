package id.kipp.catalogue;

import id.kipp.proposal.Proposals;
import java.util.List;
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
        return cases.find(entry.id()).map(CaseStory::holder).orElseGet(() -> first(entry));
    }

    Holder first(Entry entry) {
        var agency = entry.origin().agency();
        if (agency == null) return Holder.NOBODY;
        var proposal = entry.proposal();
        if (proposal == null) return new Holder(agency, null);
        return proposals.entrants(List.of(proposal)).stream()
                .findFirst()
                .map(e -> new Holder(agency, e.unit()))
                .orElseGet(() -> new Holder(agency, null));
    }
}
