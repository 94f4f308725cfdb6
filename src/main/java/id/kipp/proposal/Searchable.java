package id.kipp.proposal;

import id.kipp.edition.EditionId;
import id.kipp.search.IndexedRow;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** What an entry is found and narrowed by in the secretariat's list. */
public record Searchable(
        @BsonId ProposalId id,
        EditionId edition,
        Stage stage,
        @Nullable Header submission,
        Listing.@Nullable Verdict screening,
        @Nullable Deliberation deliberation) {

    static final String EDITION = "edition";
    static final String STAGE = "stage";
    static final String VERDICT = "verdict";
    static final String ASKED = "asked";
    static final String GROUP = "group";
    static final String CLUSTER = "cluster";

    IndexedRow row(Header entered) {
        var opinion = Deliberation.of(deliberation).opinion();
        var keys = Map.of(
                EDITION, edition.value(),
                STAGE, stage.name(),
                VERDICT,
                        screening == null
                                ? ProposalFilter.Verdict.NONE.name()
                                : screening.outcome().name(),
                ASKED, opinion != null && opinion.isWaited() ? opinion.asked().value() : "",
                GROUP, entered.group(),
                CLUSTER, entered.agency().cluster());
        var orders = Map.of(
                EntryOrder.By.NUMBER.name(), entered.number(),
                EntryOrder.By.TITLE.name(), entered.title(),
                EntryOrder.By.AGENCY.name(), entered.agency().name());
        var texts = List.of(entered.title(), entered.agency().name(), entered.number());
        return new IndexedRow(id.value(), texts, keys, orders);
    }
}
