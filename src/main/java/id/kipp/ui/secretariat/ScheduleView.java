package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Group;
import id.kipp.edition.Round;
import id.kipp.judging.Hearing;
import id.kipp.judging.Schedules;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.SubjectId;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.FigureRule;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.UiRefusal;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.Steps;
import id.kipp.ui.parts.TableLinks;
import id.kipp.ui.parts.Wording;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When each finalist is heard. */
@Route("sekretariat/jadwal")
@Menu(title = "schedule.title", icon = "calendar-clock", order = 66)
@InPhase(Phase.JUDGE)
@OfEdition
@RolesAllowed("SECRETARIAT")
class ScheduleView extends EditionPage {

    private final Schedules schedules;
    private final Proposals proposals;
    private final CurrentActor current;
    private final Map<SubjectId, String> titles = new HashMap<>(); // of the pages that have been looked at

    ScheduleView(Schedules schedules, Proposals proposals, Editions editions, CurrentActor current, Clock clock) {
        super("schedule.title", "schedule.says", Steps::hearing, editions, clock);
        this.schedules = schedules;
        this.proposals = proposals;
        this.current = current;
    }

    @Override
    void fill(Div place, Edition edition) {
        place.removeAll();
        var heard = edition.constitution().rounds().stream().anyMatch(Round::isHearing);
        if (heard) edition.constitution().groups().forEach(g -> place.add(form(place, edition, g)));
        if (schedules.count(edition.id()) == 0) {
            place.add(new EmptyState(getTranslation(heard ? "schedule.none" : "schedule.no-hearings"))
                    .hint(getTranslation(heard ? "schedule.none-hint" : "schedule.no-hearings-hint")));
            return;
        }
        var grid = new DataGrid<Hearing>(getPageTitle());
        grid.text(getTranslation("panel.when"), h -> Dates.here().full(h.startsAt()))
                .setFlexGrow(2);
        grid.text(getTranslation("secretariat.title"), h -> titles.getOrDefault(h.id(), ""))
                .setFlexGrow(3);
        grid.narrow(
                h -> new Div(new Span(Dates.here().brief(h.startsAt())), new Span(titles.getOrDefault(h.id(), ""))));
        grid.setItems(DataProvider.fromCallbacks(
                q -> page(edition, q.getOffset(), q.getLimit()).stream(), q -> schedules.count(edition.id())));
        place.add(grid.counted("schedule.count"), TableLinks.of("jadwal", grid), grid);
    }

    private List<Hearing> page(Edition edition, int offset, int limit) {
        var page = schedules.page(edition.id(), offset, limit);
        proposals
                .all(
                        current.get(),
                        page.stream().map(h -> ProposalId.of(h.id())).toList())
                .forEach(p -> titles.put(p.id(), p.submitted().title()));
        return page;
    }

    private Section form(Div place, Edition edition, Group group) {
        var first = new DatePicker(getTranslation("schedule.first"));
        ComponentTexts.into(first);
        var from = new TimePicker(getTranslation("schedule.from"), LocalTime.of(9, 0));
        from.setLocale(ComponentTexts.clock());
        var perDay = new FigureField(getTranslation("schedule.per-day"), FigureRule.whole(1, 100));
        perDay.fill(9);
        var lay = new Button(getTranslation("schedule.lay"));
        lay.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(lay, () -> {
            if (first.getValue() == null || from.getValue() == null || !perDay.checkGiven())
                throw new Refusal(UiRefusal.SCHEDULE_INCOMPLETE);
            var laid = schedules.lay(
                    current.get(), edition.id(), group.key(), first.getValue(), from.getValue(), perDay.requireWhole());
            ActTold.done(getTranslation("schedule.laid", Numbers.here().whole(laid.size()), laid.size()));
            fill(place, edition);
        });
        var row = new Div(first, from, perDay, lay);
        row.addClassNames("row", "rules-row");
        return new Section(Wording.of(group), row);
    }
}
