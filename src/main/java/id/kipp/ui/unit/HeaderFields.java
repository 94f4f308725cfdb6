package id.kipp.ui.unit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.kipp.edition.Category;
import id.kipp.edition.Constitution;
import id.kipp.edition.Group;
import id.kipp.kernel.Typed;
import id.kipp.kernel.VideoLink;
import id.kipp.proposal.Beginning;
import id.kipp.proposal.Innovator;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.Ticked;
import id.kipp.replication.SpreadCount;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.parts.Sdgs;
import id.kipp.ui.parts.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the proposal is, before what it says. */
final class HeaderFields extends Div {

    private static final int PAUSE = 600;
    private static final int LINE = 200;

    private final TextField title = new TextField();
    private final Select<Group> group = new Select<>();
    private final Select<Category> category = new Select<>();
    private final CheckboxGroup<Integer> sdgs = new CheckboxGroup<>();
    private final DatePicker start = new DatePicker();
    private final Checkbox app = new Checkbox();
    private final TextField earlierFinalist = new TextField();
    private final Span replicated = new Span();
    private final OriginChoice origins;
    private final TextField innovator = new TextField();
    private final TextField phone = new TextField();
    private final EmailField email = new EmailField();
    private final TextField video = new TextField();
    private final Map<String, Component> places = new LinkedHashMap<>();
    private final Map<String, Consumer<ProposalDraft>> showing = new LinkedHashMap<>();

    private final List<KeptLine> lines;

    /** @param at the draft's own place in the whole application */
    HeaderFields(String at, Constitution rules, FormSources sources, Runnable changed) {
        origins = new OriginChoice(sources);
        addClassName("header-fields");
        choices(rules);
        describe();
        put("title", title, t -> title.setValue(t.title()));
        put("group", group, t -> {
            group.setValue(rules.group(t.group()));
            var longest = rules.form(t.group()).videoMaxMinutes();
            video.setHelperText(getTranslation(longest == 0 ? "unit.video-any" : "unit.video-help", longest));
        });
        put("category", category, t -> rules.category(t.category())
                .ifPresentOrElse(category::setValue, category::clear));
        put("start", start, t -> start.setValue(t.start()));
        put("innovator", innovator, t -> {
            innovator.setValue(t.innovator().name());
            phone.setValue(t.innovator().phone());
            email.setValue(t.innovator().email());
        });
        add(phone, email);
        put("video", video, t -> video.setValue(t.video()));
        put("earlierFinalist", earlierFinalist, t -> earlierFinalist.setValue(t.earlierFinalist()));
        put("origins", origins, t -> {
            origins.show(t.origins());
            origins.setVisible(t.isReplication());
        });
        put("replicated", replicated, t -> replicated.setText(counted(sources.spread(t))));
        put("app", app, t -> app.setValue(t.app()));
        put("sdgs", sdgs, t -> sdgs.setValue(Set.copyOf(t.sdgs())));
        for (var field : new HasValue<?, ?>[] {
            title, group, category, sdgs, start, app, earlierFinalist, origins, innovator, phone, email, video
        }) {
            if (field instanceof HasValueChangeMode typed) {
                typed.setValueChangeMode(ValueChangeMode.LAZY);
                typed.setValueChangeTimeout(PAUSE);
            }
            field.addValueChangeListener(e -> changed.run());
        }
        lines = List.of(
                kept(title, at + "/title", ProposalDraft::title),
                kept(earlierFinalist, at + "/earlierFinalist", ProposalDraft::earlierFinalist),
                kept(innovator, at + "/innovator", t -> t.innovator().name()),
                kept(phone, at + "/phone", t -> t.innovator().phone()),
                kept(email, at + "/email", t -> t.innovator().email()),
                kept(video, at + "/video", ProposalDraft::video));
    }

    Map<String, Component> places() {
        return places;
    }

    Map<String, Consumer<ProposalDraft>> showing() {
        return showing;
    }

    /** What stands in the fields; what cannot be a proposal's (no title) stays as it was. */
    ProposalDraft read(
            ProposalDraft seen,
            Map<String, String> sections,
            boolean declared,
            List<Ticked> ticked,
            Beginning beginning) {
        var nothing = Typed.isNothing(title.getValue());
        var heading = new ProposalDraft.Heading(
                nothing ? seen.title() : title.getValue(),
                group.getValue() == null ? seen.group() : group.getValue().key(),
                category.getValue() == null ? "" : category.getValue().key());
        var stated = new ProposalDraft.Stated(
                sdgs.getValue().stream().toList(),
                start.getValue(),
                app.getValue(),
                earlierFinalist.getValue().strip(),
                origins.numbers().stream().limit(ProposalDraft.ORIGINS).toList(),
                declared,
                seen.stated().replicated(),
                ticked,
                beginning);
        return new ProposalDraft(
                heading,
                stated,
                new Innovator(
                        innovator.getValue().strip(),
                        phone.getValue().strip(),
                        email.getValue().strip()),
                video.getValue(),
                sections,
                seen.files());
    }

    /** What is stored by now. */
    void stored(ProposalDraft text) {
        lines.forEach(l -> l.stored(text));
    }

    private static <F extends Component & HasValue<?, String> & HasLabel> KeptLine kept(
            F field, String place, Function<ProposalDraft, String> of) {
        return new KeptLine(field.getLabel(), field, place, of);
    }

    private void choices(Constitution rules) {
        group.setItems(rules.groups());
        group.setItemLabelGenerator(Wording::of);
        category.setItems(rules.categories());
        category.setItemLabelGenerator(Wording::of);
        sdgs.setItems(Sdgs.ALL);
        sdgs.setItemLabelGenerator(Sdgs::name);
        sdgs.addClassName("sdg-choices");
        ComponentTexts.into(start);
        start.setLocale(Dates.here().locale());
    }

    private void describe() {
        title.setManualValidation(true);
        title.setRequiredIndicatorVisible(true);
        title.addClassName("wide");
        title.setHelperText(getTranslation("unit.title-help"));
        for (var line : new TextField[] {earlierFinalist, innovator, phone, video}) line.setMaxLength(LINE);
        email.setMaxLength(LINE);
        title.addValueChangeListener(e -> judge(e.getValue()));
        video.setManualValidation(true);
        video.addBlurListener(e -> tidy());
        email.setErrorMessage(getTranslation("unit.email-bad"));
        sdgs.addClassName("wide");
        app.addClassName("wide");
        start.setHelperText(getTranslation("unit.start-help"));
        earlierFinalist.setHelperText(getTranslation("unit.earlier-help"));
        replicated.addClassName("wide");
        origins.addClassName("wide");
        origins.setHelperText(getTranslation("unit.origins-help", ProposalDraft.ORIGINS));
        phone.setLabel(getTranslation("unit.phone"));
        email.setLabel(getTranslation("unit.email"));
        app.setHelperText(getTranslation("unit.app-help"));
    }

    private String counted(SpreadCount spread) {
        var numbers = Numbers.here();
        return getTranslation(
                "unit.replicated-counted",
                numbers.whole(spread.adopters()),
                numbers.whole(spread.regions()),
                numbers.whole(spread.coming()));
    }

    /** What is wrong is said beside the field; what was pasted stays whole. */
    private void judge(String typed) {
        var nothing = Typed.isNothing(typed);
        title.setErrorMessage(
                nothing
                        ? getTranslation("proposal.title-length", ProposalDraft.TITLE_MAX)
                        : getTranslation("finding.TITLE_TOO_LONG", typed.length(), ProposalDraft.TITLE_MAX));
        title.setInvalid(nothing || typed.length() > ProposalDraft.TITLE_MAX);
    }

    /** On the way out of the field, so that nothing changes under somebody's hands. */
    private void tidy() {
        VideoLink.read(video.getValue()).map(VideoLink::address).ifPresent(video::setValue);
        video.setErrorMessage(getTranslation("finding.VIDEO_LINK"));
        video.setInvalid(!video.isEmpty() && VideoLink.read(video.getValue()).isEmpty());
    }

    private void put(String place, Component field, Consumer<ProposalDraft> show) {
        var label = getTranslation("parts.place." + place);
        if (field instanceof HasLabel labelled) labelled.setLabel(label);
        places.put(place, field);
        showing.put(place, show);
        add(field);
    }
}
