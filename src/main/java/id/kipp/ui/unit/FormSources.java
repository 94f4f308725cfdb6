package id.kipp.ui.unit;

import id.kipp.catalogue.Card;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Catalogued;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.NeedOffer;
import id.kipp.catalogue.NeedOffers;
import id.kipp.kernel.Actor;
import id.kipp.proposal.ProposalDraft;
import id.kipp.replication.SpreadCount;
import id.kipp.replication.SpreadOverview;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a form is filled from instead of being typed: the catalogue, and the register of replications. */
record FormSources(Catalogue catalogue, NeedOffers needs, SpreadOverview spread, Actor actor) {

    private static final int OWN = 200;

    Stream<Catalogued> found(String words, int offset, int limit) {
        return catalogue.search(words, Map.of(), offset, limit).cards().stream()
                .map(Card::entry)
                .map(FormSources::catalogued);
    }

    /** By its number; what is not in the catalogue any more by its number alone. */
    List<Catalogued> of(Collection<String> numbers) {
        return numbers.stream()
                .map(EntryId::new)
                .map(id -> catalogue.find(id).map(FormSources::catalogued).orElse(new Catalogued(id, id.value(), 0)))
                .toList();
    }

    /** What the writer's institution has in the catalogue. */
    List<Catalogued> own() {
        return actor.agency().map(a -> catalogue.ofInstitution(a, OWN)).orElse(List.of());
    }

    List<NeedOffer> offers(String need) {
        return needs.of(need, NeedOffers.Context.UNKNOWN);
    }

    SpreadCount spread(ProposalDraft text) {
        return spread.of(actor, text.title(), text.beginning().known());
    }

    static Catalogued catalogued(Entry entry) {
        return new Catalogued(entry.id(), entry.text().title(), entry.origin().year());
    }
}
