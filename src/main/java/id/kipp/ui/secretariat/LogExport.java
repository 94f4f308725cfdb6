package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import id.kipp.account.CurrentActor;
import id.kipp.auditexport.Zipped;
import id.kipp.edition.EditionId;
import id.kipp.ui.kit.FileJob;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Section;

/** The edition's log, made into one file to be taken along; the file lasts as long as this screen. */
final class LogExport extends Div {

    LogExport(Zipped zipped, CurrentActor current, EditionId edition) {
        var names = new Checkbox(getTranslation("secretariat.log-names"));
        var file = new FileJob("kipp-log-" + edition.value() + ".zip", getTranslation("secretariat.log-download"));
        var make = new Button(getTranslation("secretariat.log-make"), Glyph.SHIELD.icon(), e -> {
            var withNames = names.getValue();
            file.make(
                    current.get(),
                    getTranslation("secretariat.log-working"),
                    (me, progress) -> zipped.write(me, edition, withNames, progress));
        });
        make.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Section(getTranslation("secretariat.log"), names, make, file)
                .says(getTranslation("secretariat.log-says")));
    }
}
