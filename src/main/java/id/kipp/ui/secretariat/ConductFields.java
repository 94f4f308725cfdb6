package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.line;
import static id.kipp.ui.secretariat.RuleFigures.value;

import id.kipp.edition.Conduct;
import id.kipp.edition.Constitution;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.Section;

/** Conflicts of interest, and how long a change waits for its second person. */
final class ConductFields extends PartFields {

    private final ConflictFields conflicts;
    private final FigureField second;
    private final DefaultsFields defaults;

    ConductFields(Constitution rules, RuleFigures figures) {
        conflicts = new ConflictFields(rules.conflicts(), figures.isFrozen(), figures.isDefault("conduct.conflicts"));
        second = figures.number(
                "secretariat.second-person-hours", rules.conduct().secondPersonHours(), "conduct.secondPersonHours");
        add(
                new Section(getTranslation("secretariat.conflicts"), conflicts),
                new Section(getTranslation("secretariat.time-limits"), line(second)));
        defaults = new DefaultsFields(rules, figures.isFrozen());
        if (!rules.defaults().isEmpty()) {
            var undecreed = new Section(getTranslation("workshop.defaults"), defaults)
                    .says(getTranslation("workshop.defaults-says"));
            undecreed.setId("conduct.defaults");
            add(undecreed);
        }
    }

    @Override
    Constitution into(Constitution rules) {
        return defaults.into(rules.with(new Conduct(conflicts.get(), value(second))));
    }
}
