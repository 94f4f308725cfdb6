package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.CurrentActor;
import id.kipp.hub.Hub;
import id.kipp.hub.HubMentor;
import id.kipp.hub.HubPaper;
import id.kipp.hub.HubPeople;
import id.kipp.kernel.Typed;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Who mentors in a hub's regencies, each by a letter. */
public final class HubMentorsPart extends Div {

    private final HubPeople hubs;
    private final CurrentActor current;
    private final Hub hub;
    private final Consumer<Hub> then;

    /** @param then what is shown of it changed */
    public HubMentorsPart(HubPeople hubs, CurrentActor current, Hub hub, Consumer<Hub> then) {
        this.hubs = hubs;
        this.current = current;
        this.hub = hub;
        this.then = then;
        var mentors = hub.setup().mentors();
        var list = new UnorderedList();
        mentors.forEach(m -> list.add(item(m)));
        var appoint = new Button(getTranslation("hub.mentor-appoint"), e -> dialog());
        add(new Section(
                        getTranslation("hub.mentors"),
                        mentors.isEmpty() ? new Paragraph(getTranslation("hub.mentors-none")) : list)
                .says(getTranslation("hub.mentors-says"))
                .actions(appoint));
    }

    private ListItem item(HubMentor mentor) {
        var until = mentor.until() == null
                ? ""
                : " · "
                        + getTranslation(
                                mentor.isAppointed(LocalDate.now(Dates.WIB)) ? "hub.mentor-until" : "hub.mentor-was",
                                Dates.here().day(mentor.until()));
        var signs = mentor.account() == null ? "" : " · " + getTranslation("hub.mentor-signs");
        var says = mentor.name() + ", " + mentor.from() + " · " + HubWords.paper(mentor.letter()) + until + signs;
        var release = new Button(getTranslation("hub.mentor-release"));
        release.setAriaLabel(getTranslation("hub.mentor-release") + ": " + mentor.name());
        release.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(release, () -> {
            var left = new ArrayList<>(hub.setup().mentors());
            left.remove(mentor);
            appoint(left);
        });
        return new ListItem(new Paragraph(says), release);
    }

    private void appoint(List<HubMentor> all) {
        then.accept(hubs.appoint(current.get(), hub, all));
    }

    private void dialog() {
        var dialog = new Dialog();
        dialog.addClassName("ask");
        dialog.setHeaderTitle(getTranslation("hub.mentor-appoint"));
        dialog.setCloseOnOutsideClick(false);
        var name = new TextField(getTranslation("hub.mentor"));
        var from = new TextField(getTranslation("hub.mentor-institution"));
        var until = new DatePicker(getTranslation("hub.mentor-last-day"));
        var letter = new HubPaperFields(List.of(HubPaper.SK_PENDAMPING));
        name.setMaxLength(Typed.LINE_MAX);
        from.setMaxLength(Typed.LINE_MAX);
        name.setWidthFull();
        from.setWidthFull();
        ComponentTexts.into(until);
        var address = new TextField(getTranslation("hub.mentor-address"));
        address.setHelperText(getTranslation("hub.mentor-address-hint"));
        address.setMaxLength(Typed.LINE_MAX);
        address.setWidthFull();
        dialog.add(name, from, letter, until, address);
        var save = new Button(getTranslation("hub.mentor-appoint"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(save, () -> {
            var one = new HubMentor(name.getValue(), from.getValue(), letter.written(), until.getValue(), null);
            then.accept(hubs.appoint(current.get(), hub, one, address.getValue()));
            dialog.close();
        });
        dialog.getFooter().add(new Button(getTranslation("kit.cancel"), e -> dialog.close()), save);
        dialog.open();
    }
}
