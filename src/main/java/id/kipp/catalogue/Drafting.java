package id.kipp.catalogue;

import id.kipp.award.Award;
import id.kipp.award.Awards;
import id.kipp.edition.Editions;
import id.kipp.edition.Tier;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Revision;
import id.kipp.proposal.Stage;
import org.springframework.stereotype.Component;

/** What a proposal is in the catalogue: the frozen text as a first draft, and the award it has come to. */
@Component
class Drafting {

    static final String FINALIST = "FINALIST";

    private final Editions editions;
    private final Awards awards;

    Drafting(Editions editions, Awards awards) {
        this.editions = editions;
        this.awards = awards;
    }

    /** @throws Refusal {@code catalogue.not-finalist} */
    static void requireFinalist(Proposal proposal) {
        if (proposal.stage() != Stage.FINALIST && proposal.stage() != Stage.AWARDED)
            throw new Refusal(CatalogueRefusal.NOT_FINALIST);
    }

    EntryOrigin origin(Proposal proposal) {
        var rules = editions.get(proposal.edition()).constitution();
        var submitted = proposal.named();
        var agency = submitted.agency();
        return new EntryOrigin(
                rules.year(),
                proposal.edition(),
                proposal.id(),
                new EntryOrigin.Owner(
                        proposal.agency(), agency.name(), agency.unitName(), agency.cluster(), agency.province()),
                rules.category(submitted.category()).map(Tag::of).orElse(Tag.NONE),
                Tag.of(rules.group(submitted.group())));
    }

    Tag tier(Proposal proposal) {
        var rules = editions.get(proposal.edition()).constitution();
        if (proposal.stage() != Stage.AWARDED)
            return new Tag(FINALIST, rules.announcing().finalistTitle());
        var won = awards.of(proposal.agency()).stream()
                .filter(a -> a.id().equals("kipp-" + proposal.id().value()))
                .map(Award::tier)
                .findFirst()
                .orElse("");
        return rules.tiers(proposal.submitted().group()).stream()
                .filter(t -> t.key().equals(won))
                .findFirst()
                .map((Tier t) -> Tag.of(t))
                .orElseGet(() -> new Tag(FINALIST, rules.announcing().finalistTitle()));
    }

    EntryText text(Proposal proposal, Revision revision) {
        var text = revision.text();
        var name = text.innovator().name();
        var form = editions.get(proposal.edition())
                .constitution()
                .form(proposal.submitted().group());
        var blocks = form.sections().stream()
                .map(s -> new Block(s.key(), s.label(), Redaction.of(text.section(s.key()), name)))
                .toList();
        return new EntryText(proposal.named().title(), blocks, text.sdgs(), text.video(), "", "");
    }
}
