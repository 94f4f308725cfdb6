package id.kipp.ui.unit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.catalogue.CaseText;
import id.kipp.catalogue.Effort;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.HelpDesk;
import id.kipp.catalogue.Reuse;
import id.kipp.catalogue.Scheme;
import id.kipp.catalogue.Tale;
import id.kipp.catalogue.Theme;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.SharedField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The blocks of a public page, as its owner writes them. */
final class CaseForm extends Div {

    private static final int LINE = 200;

    private final EntryId id;
    private final TextArea problem;
    private final TextArea forWhom;
    private final TextArea does;
    private final TextArea changed;
    private final TextArea notFor;
    private final FigureRows figures;
    private final CostFields start;
    private final CostFields perYear;
    private final TextField staff;
    private final TextField firstResult;
    private final TextField outside;
    private final TextArea core;
    private final TextArea adaptable;
    private final TextArea prerequisites;
    private final CaseFilesField files;
    private final TextField role;
    private final TextField unit;
    private final IntegerField days = new IntegerField(getTranslation("case.help-days"));
    private final Map<Scheme, TextField> themes = new EnumMap<>(Scheme.class);

    CaseForm(EntryId id, CaseText now, CaseFilesField.Taking taking) {
        this.id = id;
        addClassName("stack");
        var tale = new Section(getTranslation("case.tale"));
        problem = area(tale, "problem", "site.case-problem", now.tale().problem());
        forWhom = area(tale, "for-whom", "site.case-for-whom", now.tale().forWhom());
        does = area(tale, "does", "site.case-does", now.tale().does());
        changed = area(tale, "changed", "site.case-changed", now.tale().changed());
        notFor = area(tale, "not-for", "site.case-not-for", now.tale().notFor());
        figures = new FigureRows(now.figures());
        var effort = now.effort();
        start = new CostFields(getTranslation("site.cost-start"), effort.start());
        perYear = new CostFields(getTranslation("site.cost-year"), effort.perYear());
        var takes = new Section(getTranslation("case.effort"), start, perYear);
        staff = line(takes, "site.staff", effort.staff(), Effort.LINE);
        firstResult = line(takes, "site.first-result", effort.firstResult(), Effort.LINE);
        outside = line(takes, "site.outside", effort.outside(), Effort.LINE);
        var reuse = new Section(getTranslation("site.case-reuse")).says(getTranslation("case.reuse-says"));
        core = lines(reuse, "core", "site.case-core", now.reuse().core());
        adaptable = lines(reuse, "adaptable", "site.case-adaptable", now.reuse().adaptable());
        prerequisites = lines(
                reuse, "prerequisites", "site.case-prerequisites", now.reuse().prerequisites());
        files = new CaseFilesField(now.media(), taking);
        var help = new Section(getTranslation("site.help-contact")).says(getTranslation("case.help-says"));
        role = line(help, "case.help-role", now.help().role(), LINE);
        unit = line(help, "case.help-unit", now.help().unit(), LINE);
        days.setMin(0);
        days.setMax(365);
        days.setValue(now.help().days());
        help.add(days);
        var lists = new Section(getTranslation("site.facet.THEME")).says(getTranslation("case.themes-says"));
        for (var scheme : Scheme.values())
            themes.put(scheme, line(lists, "site.scheme." + scheme, themes(now, scheme), LINE));
        add(tale, new Section(getTranslation("site.figure"), figures), takes, reuse, files, help, lists);
    }

    CaseText text() {
        return new CaseText(
                new Tale(
                        problem.getValue(), forWhom.getValue(), does.getValue(), changed.getValue(), notFor.getValue()),
                figures.get(),
                new Effort(start.get(), perYear.get(), staff.getValue(), firstResult.getValue(), outside.getValue()),
                new Reuse(split(prerequisites), split(core), split(adaptable)),
                files.get(),
                new HelpDesk(role.getValue(), unit.getValue(), days.getValue() == null ? 0 : days.getValue()),
                themes.entrySet().stream().flatMap(CaseForm::themes).toList());
    }

    private TextArea area(Section into, String key, String label, String now) {
        var area = new TextArea(getTranslation(label));
        area.setMaxLength(Tale.LONGEST);
        area.setWidthFull();
        area.setMinRows(3);
        var shared = new SharedField(area, () -> {}).keptAt(this, "case/" + id.value() + "/" + key);
        shared.newest(now);
        into.add(shared);
        return area;
    }

    private TextArea lines(Section into, String key, String label, List<String> now) {
        var area = area(into, key, label, String.join("\n", now));
        area.setHelperText(getTranslation("case.one-a-line", Reuse.LINES));
        return area;
    }

    private TextField line(Section into, String label, String now, int longest) {
        var field = new TextField(getTranslation(label));
        field.setMaxLength(longest);
        field.setWidthFull();
        field.setValue(now);
        into.add(field);
        return field;
    }

    private static List<String> split(TextArea area) {
        return Arrays.asList(area.getValue().split("\\R"));
    }

    private static String themes(CaseText now, Scheme scheme) {
        return String.join(
                "; ",
                now.themes().stream()
                        .filter(t -> t.scheme() == scheme)
                        .map(Theme::label)
                        .toList());
    }

    private static Stream<Theme> themes(Map.Entry<Scheme, TextField> field) {
        return Arrays.stream(field.getValue().getValue().split(";")).map(l -> new Theme(field.getKey(), l));
    }
}
