package id.kipp.ui.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.account.CurrentActor;
import id.kipp.agency.AgencyKind;
import id.kipp.intake.IntakeRefusal;
import id.kipp.intake.Registration.Applicant;
import id.kipp.intake.Registration.OfficialLetter;
import id.kipp.intake.Registrations;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.UiRefusal;
import id.kipp.ui.layout.PublicLayout;
import id.kipp.ui.people.AddressField;
import org.jspecify.annotations.Nullable;

/** An agency that nobody entered asks to take part; the answer is the same whoever is known already. */
@Route(value = "daftar-instansi", layout = PublicLayout.class)
@AnonymousAllowed
class RegisterAgencyView extends OneTimeLinkPage {

    private final Registrations registrations;
    private final TextField agency = line("agency.name", 200);
    private final Select<AgencyKind> kind = new Select<>();
    private final ComboBox<Province> province = new ComboBox<>(getTranslation("people.province"));
    private final Checkbox disadvantaged = new Checkbox(getTranslation("agency.disadvantaged"));
    private final TextField name = line("registration.name", 120);
    private final AddressField email = new AddressField();
    private final TextField number = line("registration.letter-number", 100);
    private final DatePicker day = new DatePicker(getTranslation("registration.letter-date"));
    private final TextField signedBy = line("registration.letter-signed", 200);

    private final LetterUpload letter;

    RegisterAgencyView(Registrations registrations, CurrentActor current) {
        super("registration.title");
        this.registrations = registrations;
        letter = new LetterUpload(registrations, current.get());
        kind.setLabel(getTranslation("agency.kind"));
        kind.setItems(AgencyKind.values());
        kind.setItemLabelGenerator(k -> getTranslation(k.key()));
        province.setItems(Province.values());
        province.setItemLabelGenerator(Province::label);
        day.setI18n(ComponentTexts.datePicker());
        day.setRequiredIndicatorVisible(true);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String nothing) {
        form(
                getTranslation("registration.says"),
                getTranslation("registration.do"),
                () -> {
                    registrations.apply(from(), applicant(), letter());
                    done(getTranslation("registration.done"));
                },
                agency,
                kind,
                province,
                disadvantaged,
                name,
                email,
                number,
                day,
                signedBy,
                letter);
    }

    private Applicant applicant() {
        if (kind.getValue() == null) throw new Refusal(UiRefusal.AGENCY_KIND_MISSING);
        return new Applicant(
                agency.getValue(),
                kind.getValue(),
                province.getValue(),
                disadvantaged.getValue(),
                name.getValue(),
                email.getValue());
    }

    private OfficialLetter letter() {
        if (day.getValue() == null) throw new Refusal(IntakeRefusal.REGISTRATION_DAY);
        return new OfficialLetter(number.getValue(), day.getValue(), signedBy.getValue(), letter.letter());
    }

    private TextField line(String label, int most) {
        var field = new TextField(getTranslation(label));
        field.setMaxLength(most);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private static String from() {
        var request = VaadinRequest.getCurrent();
        return request == null ? UI.getCurrent().getSession().toString() : request.getRemoteAddr();
    }
}
