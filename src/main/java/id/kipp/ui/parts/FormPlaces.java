package id.kipp.ui.parts;

import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.edition.Attachment;
import id.kipp.edition.Form;
import id.kipp.edition.FormSection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the places of a form are called: header fields, sections, upload slots. */
public final class FormPlaces {

    /** Any document the form does not ask for. */
    public static final String EXTRA = "extra";

    private final Form form;

    public FormPlaces(Form form) {
        this.form = form;
    }

    public String name(String place) {
        return letter(place)
                .map(Wording::of)
                .or(() -> form.section(place).map(Wording::of))
                .or(() -> proves(place).map(s -> I18NProvider.translate("parts.evidence-of", Wording.of(s))))
                .orElseGet(() -> I18NProvider.translate("parts.place." + place));
    }

    public Optional<Attachment> letter(String place) {
        return form.attachments().stream().filter(a -> a.key().equals(place)).findFirst();
    }

    /** The section whose upload slot this is. */
    public Optional<FormSection> proves(String slot) {
        return form.sections().stream().filter(s -> s.slot().equals(slot)).findFirst();
    }

    /** Every upload slot in the form's order: letters, evidence, anything else. */
    public List<String> slots() {
        return Stream.of(
                        form.attachments().stream().map(Attachment::key),
                        form.sections().stream().filter(FormSection::evidence).map(FormSection::slot),
                        Stream.of(EXTRA))
                .flatMap(s -> s)
                .toList();
    }
}
