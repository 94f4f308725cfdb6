package id.kipp.ui.secretariat;

import id.kipp.edition.Constitution;
import java.util.List;

/** The rounds of judging with their rubrics. */
final class RoundsFields extends PartFields {

    private final List<RoundFields> rounds;

    RoundsFields(Constitution rules, RuleFigures figures) {
        rounds = rules.rounds().stream()
                .map(r -> new RoundFields(rules, r, figures))
                .toList();
        rounds.forEach(this::add);
    }

    @Override
    Constitution into(Constitution rules) {
        var next = rules;
        for (var round : rounds) next = next.with(round.get());
        return next;
    }
}
