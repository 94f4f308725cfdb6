package id.kipp.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.Profile;
import id.kipp.kernel.Province;
import id.kipp.ui.kit.ComponentTexts;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Where a judge comes from and is at home: what conflicts of interest and assignments are computed from. */
public final class JudgeFields {

    private final TextField institution = new TextField();
    private final ComboBox<Province> province = new ComboBox<>();
    private final MultiSelectComboBox<String> expertise = new MultiSelectComboBox<>();

    /** @param categories their keys and names */
    public JudgeFields(Map<String, String> categories) {
        institution.setLabel(institution.getTranslation("people.institution"));
        institution.setHelperText(institution.getTranslation("people.institution-says"));
        institution.setRequiredIndicatorVisible(true);
        province.setLabel(institution.getTranslation("people.province"));
        province.setItems(Province.values());
        province.setItemLabelGenerator(Province::label);
        province.setRequiredIndicatorVisible(true);
        expertise.setLabel(institution.getTranslation("people.expertise"));
        expertise.setI18n(ComponentTexts.multiSelect());
        expertise.setItems(new TreeSet<>(categories.keySet()));
        expertise.setItemLabelGenerator(key -> categories.getOrDefault(key, key));
    }

    public List<Component> all() {
        return List.of(institution, province, expertise);
    }

    public void setVisible(boolean visible) {
        all().forEach(c -> c.setVisible(visible));
    }

    void show(Profile profile) {
        institution.setValue(profile.institution() == null ? "" : profile.institution());
        province.setValue(profile.province());
        expertise.setValue(profile.expertise());
    }

    public Profile on(Profile profile) {
        return profile.judging(institution.getValue(), province.getValue(), expertise.getValue());
    }
}
