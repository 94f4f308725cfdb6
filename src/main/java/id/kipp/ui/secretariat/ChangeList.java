package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.edition.RulesChange;
import id.kipp.kernel.Text;
import id.kipp.ui.parts.Wording;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is different between two versions of rules, in words. */
final class ChangeList extends UnorderedList {

    private static final int SHOWN = 50;
    private static final int LETTERS = 200;

    ChangeList(List<RulesChange> changes) {
        addClassName("ask-names");
        changes.stream().limit(SHOWN).map(this::sentence).map(ListItem::new).forEach(this::add);
        if (changes.size() > SHOWN) add(new ListItem(getTranslation("versions.more", changes.size() - SHOWN)));
    }

    private String sentence(RulesChange change) {
        var where = change.where().stream()
                .skip(1) // which part it is, is said before
                .map(w -> w instanceof Text text ? "“" + Wording.of(text) + "”" : ChangeList.word((String) w))
                .collect(Collectors.joining(" · "));
        var part = getTranslation("workshop.part." + change.part());
        return getTranslation("versions.change", part, where, said(change.before()), said(change.after()));
    }

    /** A key that is no setting's, such as a form's, stands as it is. */
    static String word(String setting) {
        var said = I18NProvider.translate("setting." + setting);
        return said.contains("setting.") ? setting : said;
    }

    private String said(@Nullable String value) {
        if (value == null || value.isEmpty()) return getTranslation("versions.none");
        var shown = value.length() <= LETTERS ? value : value.substring(0, LETTERS) + "…";
        return "“" + shown + "”";
    }
}
