package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.kernel.Typed;
import id.kipp.replication.Replication;
import id.kipp.replication.WorkOnIt;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.ReasonDialog;
import java.util.function.Function;

/** Records what was done otherwise than in the original. */
final class AdaptButton extends Div {

    AdaptButton(ReplicationView.Services services, Replication one, Runnable again) {
        addClassName("actions");
        add(new Button(getTranslation("replication.act.adapt"), e -> ask(services, one, again)));
    }

    private void ask(ReplicationView.Services services, Replication one, Runnable again) {
        var change = choice("replication.change", WorkOnIt.Change.values(), WorkOnIt.Change::key);
        var nature = choice("replication.nature", WorkOnIt.Nature.values(), WorkOnIt.Nature::key);
        var core = choice("replication.core", WorkOnIt.Core.values(), WorkOnIt.Core::key);
        var why = choice("replication.reason", WorkOnIt.Reason.values(), WorkOnIt.Reason::key);
        var planned = new Checkbox(getTranslation("replication.planned"), true);
        var effect = new TextField(getTranslation("replication.effect"));
        effect.setMaxLength(Typed.LINE_MAX);
        effect.setWidthFull();
        new ReasonDialog(getTranslation("replication.ask.adapt"), getTranslation("replication.act.adapt"))
                .says(getTranslation("replication.says.adapt"))
                .label(getTranslation("replication.label.adapt"))
                .beside(change)
                .beside(nature)
                .beside(core)
                .beside(why)
                .beside(planned)
                .beside(effect)
                .ask(text -> {
                    services.carrying()
                            .adapt(
                                    services.actor(),
                                    one,
                                    new WorkOnIt.Adaptation(
                                            change.getValue(),
                                            nature.getValue(),
                                            planned.getValue(),
                                            core.getValue(),
                                            why.getValue(),
                                            text,
                                            effect.getValue()));
                    ActTold.done(getTranslation("replication.kept"));
                    again.run();
                });
    }

    private <T> Select<T> choice(String label, T[] items, Function<T, String> key) {
        var choice = new Select<T>();
        choice.setLabel(getTranslation(label));
        choice.setItems(items);
        choice.setItemLabelGenerator(i -> getTranslation(key.apply(i)));
        choice.setValue(items[0]);
        return choice;
    }
}
