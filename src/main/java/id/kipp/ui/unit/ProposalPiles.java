package id.kipp.ui.unit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.ProposalRow;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A unit's proposals by state: after an act only those are drawn anew that it changed. */
final class ProposalPiles {

    private record Pile(Section section, Div cards) {}

    private record Drawn(ProposalRow row, ProposalStatus status, Component card) {}

    private final BiFunction<ProposalRow, ProposalStatus, Optional<ProposalCard>> draw;
    private final Map<ProposalStatus, Pile> piles = new EnumMap<>(ProposalStatus.class);
    private Map<ProposalId, Drawn> drawn = Map.of();

    /** @param draw a card; none for what is not listed */
    ProposalPiles(BiFunction<ProposalRow, ProposalStatus, Optional<ProposalCard>> draw) {
        this.draw = draw;
        for (var status : ProposalStatus.values()) {
            var cards = new Div();
            cards.addClassName("proposal-list");
            piles.put(status, new Pile(new Section("", cards).plain(), cards));
        }
    }

    /** One below the other. */
    Collection<Component> sections() {
        return piles.values().stream().<Component>map(Pile::section).toList();
    }

    void show(List<ProposalRow> rows, Function<ProposalRow, ProposalStatus> status) {
        var now = new HashMap<ProposalId, Drawn>();
        rows.forEach(row -> card(row, status.apply(row)).ifPresent(d -> now.put(row.id(), d)));
        drawn = now;
        piles.forEach((of, pile) -> {
            var cards = rows.stream()
                    .map(row -> now.get(row.id()))
                    .filter(d -> d != null && d.status() == of)
                    .map(Drawn::card)
                    .toList();
            put(pile.cards(), cards);
            pile.section()
                    .heading(I18NProvider.translate(
                            "unit.pile." + of, Numbers.here().whole(cards.size())));
            pile.section().setVisible(!cards.isEmpty());
        });
    }

    private Optional<Drawn> card(ProposalRow row, ProposalStatus status) {
        var before = drawn.get(row.id());
        if (before != null && before.row().equals(row) && before.status() == status) return Optional.of(before);
        return draw.apply(row, status).map(card -> new Drawn(row, status, card));
    }

    private static void put(Div place, List<Component> cards) {
        place.getChildren().filter(c -> !cards.contains(c)).toList().forEach(place::remove);
        for (var at = 0; at < cards.size(); at++) {
            var card = cards.get(at);
            if (at < place.getComponentCount() && place.getComponentAt(at) == card) continue;
            card.removeFromParent();
            place.addComponentAtIndex(at, card);
        }
    }
}
