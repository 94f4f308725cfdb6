package id.kipp.proposal;

import id.kipp.agency.Agencies;
import id.kipp.audit.Canonical;
import id.kipp.award.Awards;
import id.kipp.document.Documents;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Makes of a draft what cannot change any more: its canonical form, its hash, the institution as it is now. */
@Component
class Freezing {

    private final Documents documents;
    private final Agencies agencies;
    private final Awards awards;

    Freezing(Documents documents, Agencies agencies, Awards awards) {
        this.documents = documents;
        this.agencies = agencies;
        this.awards = awards;
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
        return new Revision(sha256(proposal, text, number, files), proposal.id(), number, text, files, now);
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

    private static String sha256(Proposal proposal, ProposalDraft text, int number, List<FrozenFile> files) {
        var start = text.start();
        var frozen = new TreeMap<String, Object>(Map.of(
                "proposal", proposal.id().value(),
                "revision", number,
                "title", text.title(),
                "group", text.group(),
                "category", text.category(),
                "sdgs", text.sdgs(),
                "start", start == null ? "" : start.toString(),
                "video", text.video(),
                "sections", text.sections(),
                "files",
                        files.stream()
                                .map(f -> Map.of("slot", f.slot(), "sha256", f.sha256()))
                                .toList()));
        frozen.put("app", text.app());
        frozen.put("origins", text.origins());
        frozen.put("innovator", text.innovator().name());
        return Canonical.sha256(Canonical.json(frozen));
    }
}
