package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.CurrentActor;
import id.kipp.hub.Hub;
import id.kipp.hub.HubPost;
import id.kipp.hub.HubRegister;
import id.kipp.hub.HubSetup;
import id.kipp.institution.Institution;
import id.kipp.institution.Institutions;
import id.kipp.kernel.Typed;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Section;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Who runs a hub and whom it serves. */
public final class HubSetupPart extends Div {

    private final TextArea coordinators = new TextArea(getTranslation("hub.coordinators"));
    private final TextArea posts = new TextArea(getTranslation("hub.posts"));
    private final MultiSelectComboBox<Institution> members = new MultiSelectComboBox<>(getTranslation("hub.members"));
    private final TextField portal = new TextField(getTranslation("hub.portal"));

    /** @param then what is shown of it changed */
    public HubSetupPart(
            HubRegister hubs, Institutions institutions, CurrentActor current, Hub hub, Consumer<Hub> then) {
        var all = institutions.all().stream()
                .sorted(Comparator.comparing(Institution::official))
                .toList();
        coordinators.setHelperText(getTranslation("hub.coordinators-hint"));
        coordinators.setMaxLength(HubSetup.COORDINATORS * Typed.LINE_MAX);
        posts.setHelperText(getTranslation("hub.posts-hint"));
        posts.setMaxLength(HubSetup.POSTS * Typed.LINE_MAX);
        members.setItems(all);
        members.setItemLabelGenerator(Institution::official);
        members.setI18n(ComponentTexts.multiSelect());
        portal.setMaxLength(Typed.LINE_MAX);
        portal.setHelperText(getTranslation("hub.portal-hint"));
        coordinators.setWidthFull();
        posts.setWidthFull();
        members.setWidthFull();
        portal.setWidthFull();
        show(hub.setup(), all);
        var usual = new Button(getTranslation("hub.posts-usual"), e -> posts.setValue(posts(HubSetup.USUAL)));
        var save = new Button(getTranslation("help.save"));
        Attempt.onClick(save, () -> {
            then.accept(hubs.describe(
                    current.get(),
                    hub,
                    coordinators.getValue().lines().toList(),
                    posts.getValue().lines().map(HubSetupPart::post).toList(),
                    members.getValue().stream().map(Institution::id).sorted().toList(),
                    portal.getValue()));
            ActTold.done(getTranslation("hub.saved"));
        });
        var fields = new Div(coordinators, posts, members, portal);
        fields.addClassName("stack");
        add(new Section(getTranslation("hub.setup"), fields)
                .says(getTranslation("hub.setup-says"))
                .actions(usual, save));
    }

    private void show(HubSetup setup, List<Institution> all) {
        coordinators.setValue(String.join("\n", setup.coordinators()));
        posts.setValue(posts(setup.posts()));
        members.setValue(
                all.stream().filter(i -> setup.members().contains(i.id())).collect(Collectors.toSet()));
        portal.setValue(setup.portal());
    }

    private static String posts(List<HubPost> posts) {
        return posts.stream().map(p -> p.post() + ": " + p.holder()).collect(Collectors.joining("\n"));
    }

    private static HubPost post(String line) {
        var colon = line.indexOf(':');
        return colon < 0 ? new HubPost(line, "") : new HubPost(line.substring(0, colon), line.substring(colon + 1));
    }
}
