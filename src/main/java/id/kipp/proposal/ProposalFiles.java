package id.kipp.proposal;

import id.kipp.document.DocumentId;
import id.kipp.document.FilesWanted;
import id.kipp.document.Quota;
import id.kipp.edition.StorageRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whose the files of proposals are, how much is kept of them, and which of them a draft or a frozen revision names. */
@Component
class ProposalFiles implements FilesWanted {

    private static final String OWNER = "proposal:";

    private final ProposalStore store;

    ProposalFiles(ProposalStore store) {
        this.store = store;
    }

    static String owner(ProposalId id) {
        return OWNER + id.value();
    }

    static List<Quota> quotas(Proposal proposal, StorageRule rule) {
        var edition = proposal.edition().value() + "/";
        return List.of(
                new Quota(Quota.Holder.PROPOSAL, owner(proposal.id()), rule.proposalBytes()),
                new Quota(Quota.Holder.UNIT, edition + proposal.unit().value(), rule.unitBytes()),
                new Quota(Quota.Holder.AGENCY, edition + proposal.agency().value(), rule.agencyBytes()));
    }

    @Override
    public boolean owns(String owner) {
        return owner.startsWith(OWNER);
    }

    @Override
    public Set<DocumentId> of(String owner) {
        return of(new ProposalId(owner.substring(OWNER.length())));
    }

    Set<DocumentId> of(ProposalId id) {
        var all = new HashSet<DocumentId>();
        store.draft(id).ifPresent(d -> d.text().files().forEach(f -> all.add(f.document())));
        store.revisions(id).forEach(r -> r.files().forEach(f -> all.add(f.document())));
        return all;
    }
}
