package id.kipp.proposal;

import id.kipp.agency.Agencies;
import id.kipp.audit.Salts;
import id.kipp.award.Awards;
import id.kipp.document.Documents;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes of a draft what cannot change any more: its canonical form, its hash, the institution as it is now. */
@Component
class Snapshots {

    private final Documents documents;
    private final Agencies agencies;
    private final Awards awards;
    private final Salts salts;
    private final ObjectProvider<KnownReplications> registers;

    Snapshots(
            Documents documents,
            Agencies agencies,
            Awards awards,
            Salts salts,
            ObjectProvider<KnownReplications> registers) {
        this.documents = documents;
        this.agencies = agencies;
        this.awards = awards;
        this.salts = salts;
        this.registers = registers;
    }

    Revision revision(Proposal proposal, ProposalDraft text, int number, Instant now) {
        var byId = documents.find(text.files().stream().map(Attached::document).toList());
        var files = text.files().stream()
                .map(f -> {
                    var d = Objects.requireNonNull(byId.get(f.document()));
                    return new FrozenFile(f.slot(), f.document(), f.name(), d.sha256(), d.size());
                })
                .sorted(Comparator.comparing(FrozenFile::slot).thenComparing(FrozenFile::sha256))
                .toList();
        var salt = salts.of("proposal:" + proposal.id().value(), number, "revision");
        return Revision.of(proposal.id(), number, text, files, salt, now);
    }

    /** As the register counts it; as the unit stated where none is kept. Null: nobody. */
    @Nullable
    Integer replicated(Proposal proposal, ProposalDraft text) {
        var many = registers.stream().mapToInt(r -> r.of(proposal, text)).max().orElse(text.replications());
        return many > 0 ? (Integer) many : null;
    }

    AgencySnapshot agency(Proposal proposal) {
        var agency = agencies.find(proposal.agency()).orElseThrow();
        var unit = agencies.unit(proposal.unit());
        var province = agency.province();
        return new AgencySnapshot(
                agency.id(),
                agency.name(),
                unit.map(u -> u.name()).orElse(""),
                agency.kind().name(),
                province == null ? "" : province.label(),
                agency.disadvantaged(),
                !awards.of(agency.id()).isEmpty());
    }
}
