package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import id.kipp.edition.Scale;
import id.kipp.kernel.Score;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.SharedField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Points by words of the edition, each of which carries some: one of a group of buttons, by pointer or arrow keys. */
final class ChosenPoints implements PointsInput {

    private final List<Scale.Option> options;
    private final RadioButtonGroup<String> choice;
    private final SharedField shared;

    ChosenPoints(Scale scale, String label, Component host, Runnable changed) {
        options = scale.options();
        choice = new RadioButtonGroup<>(label);
        choice.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        choice.setItems(options.stream().map(Scale.Option::key).toList());
        choice.setItemLabelGenerator(this::says);
        choice.addValueChangeListener(e -> {
            if (e.isFromClient()) Attempt.run(host, changed);
        });
        shared = new SharedField(choice, this::key, changed);
    }

    /** Its word and what it carries. */
    private String says(String key) {
        return option(key)
                .map(o -> choice.getTranslation(
                        "evaluator.option", Wording.of(o), Numbers.here().plain(new Score(o.points()).points())))
                .orElse("");
    }

    private Optional<Scale.Option> option(String key) {
        return options.stream().filter(o -> o.key().equals(key)).findFirst();
    }

    private String key() {
        return Optional.ofNullable(choice.getValue()).orElse("");
    }

    @Override
    public Component field() {
        return shared;
    }

    @Override
    public Optional<Score> given() {
        return option(key()).map(o -> new Score(o.points()));
    }

    @Override
    public boolean isClear() {
        return !shared.isContested();
    }

    @Override
    public boolean isTyped() {
        return shared.isTouched() && !shared.isContested();
    }

    @Override
    public boolean newest(@Nullable Score stored) {
        return shared.newest(
                stored == null
                        ? ""
                        : options.stream()
                                .filter(o -> o.points() == stored.hundredths())
                                .findFirst()
                                .map(Scale.Option::key)
                                .orElse(""));
    }

    @Override
    public void close(boolean closed) {
        choice.setReadOnly(closed);
    }
}
