package id.kipp.ui.secretariat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.auditexport.Zipped;
import id.kipp.edition.Constitution;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.RulesPart;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageAddress;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Panes;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.ChosenEdition;
import id.kipp.ui.parts.Wording;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The workshop of one edition: a list of what is still to be done, each part of the rules on a pane, calendar, team, log. Dates
 * and team move at any time; rules as they are until the first submission, and as a new version after it.
 */
@Route("sekretariat/edisi/:edition")
@RolesAllowed("SECRETARIAT")
class EditionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** In the address: which pane, by its part. */
    static final String PART = "bagian";

    /** In the address: the place among the rules to which one is led. */
    static final String PLACE = "letak";

    private final Editions editions;
    private final Accounts accounts;
    private final TeamChange change;
    private final StepConcerns concerns;
    private final Zipped zipped;
    private final CurrentActor current;
    private final Div calendar = new Div();
    private final Div team = new Div();
    private final Div head = new Div();
    private final EditionChecklist checklist =
            new EditionChecklist(() -> editions().get(edition().id()));
    private final RulesFilePart file;
    private final VersionsPart versions;
    private boolean revising;
    private Edition edition;
    private Panes panes = new Panes("");
    private @Nullable EditionId shown;

    EditionView(
            Editions editions,
            Accounts accounts,
            TeamChange change,
            StepConcerns concerns,
            Zipped zipped,
            CurrentActor current) {
        this.change = change;
        this.concerns = concerns;
        this.zipped = zipped;
        this.editions = editions;
        this.accounts = accounts;
        this.current = current;
        file = new RulesFilePart(editions, current, this::edition, this::isLocked, this::save);
        versions = new VersionsPart(editions, accounts, this::edition);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new EditionId(event.getRouteParameters().get("edition").orElseThrow());
        var asked = event.getLocation().getQueryParameters();
        var part = asked.getSingleParameter(PART).flatMap(EditionView::part);
        var again = isAttached() && id.equals(shown) && part.isPresent();
        edition = editions.get(id);
        if (!again) show(edition); // from one pane to another what is typed in any of them stays
        shown = id;
        part.ifPresent(p -> panes.show(p.ordinal() + 1));
        asked.getSingleParameter(PLACE).ifPresent(this::lead);
    }

    private Editions editions() {
        return editions;
    }

    private Edition edition() {
        return edition;
    }

    private static Optional<RulesPart> part(String name) {
        return Arrays.stream(RulesPart.values())
                .filter(p -> p.name().equals(name))
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return Wording.of(edition.written().name());
    }

    /** Once; after that each part shows what has changed in it, and what is typed in another stays. */
    private void show(Edition now) {
        edition = now;
        ChosenEdition.stay(now.id());
        removeAll();
        panes = new Panes(getTranslation("secretariat.edition-parts"));
        calendar(now);
        team(now);
        head(now);
        panes.add(getTranslation("workshop.check"), new Together(checklist, versions, file));
        for (var part : RulesPart.values()) panes.add(getTranslation("workshop.part." + part), pane(part));
        panes.add(getTranslation("secretariat.log"), new LogExport(zipped, current, now.id()));
        panes.onChoice(this::chosen);
        add(head, panes);
    }

    /** So that reloading, and whoever is sent the address, comes to the same pane. */
    private void chosen(int pane) {
        var part = pane > 0 && pane <= RulesPart.values().length ? RulesPart.values()[pane - 1].name() : "";
        getUI().ifPresent(ui -> PageAddress.say(ui, Map.of(PART, part, PLACE, "")));
    }

    private Component pane(RulesPart part) {
        return switch (part) {
            case HEADING -> rules(HeadingFields::new);
            case ENTRY -> rules(EntryFields::new);
            case FORMS -> rules(FormsFields::new);
            case SCREENING -> rules(ScreeningFields::new);
            case ROUNDS -> rules(RoundsFields::new);
            case MATTERS -> rules(MattersFields::new);
            case ANNOUNCING -> rules(AnnouncingFields::new);
            case TEXTS -> rules(TextsFields::new);
            case CONDUCT -> rules(ConductFields::new);
            case CALENDAR -> {
                var dates = new Together(
                        calendar, rules(StepsFields::new), new ReminderEditor(editions, current, edition.id()));
                yield dates;
            }
            case TEAM -> team;
        };
    }

    private RulesPane rules(BiFunction<Constitution, RuleFigures, PartFields> make) {
        return new RulesPane(this::edition, this::isLocked, make, this::save);
    }

    private boolean isLocked() {
        return edition.isFrozen() && !revising;
    }

    private void save(UnaryOperator<Constitution> change, Runnable done) {
        var newest = editions.get(edition.id());
        if (newest.isFrozen() && revising) revise(newest, change.apply(newest.constitution()), done);
        else {
            kept(editions.amend(current.get(), newest, change.apply(newest.written())));
            ActTold.done(
                    edition.isDrafted()
                            ? getTranslation(
                                    "workshop.kept-as-draft",
                                    EditionChecklist.sentence(
                                            this, edition.problems().getFirst()))
                            : getTranslation("secretariat.rules-saved"));
            done.run();
        }
    }

    /** What has been frozen becomes a new version, once it has been said what is different and why. */
    private void revise(Edition seen, Constitution next, Runnable done) {
        var changes = editions.changes(seen.constitution(), next);
        if (changes.isEmpty()) {
            ActTold.done(getTranslation("versions.nothing"));
            return;
        }
        new ReasonDialog(getTranslation("versions.ask", seen.versions().size() + 2), getTranslation("versions.make"))
                .beside(new ChangeList(changes))
                .says(getTranslation("versions.ask-says"))
                .ask(reason -> {
                    kept(editions.revise(current.get(), seen, next, reason));
                    ActTold.done(getTranslation("versions.made"));
                    done.run();
                });
    }

    private void kept(Edition now) {
        var steps = edition.steps();
        edition = now;
        head(now);
        if (!now.steps().equals(steps)) calendar(now);
    }

    private void head(Edition now) {
        var frozen = now.isFrozen();
        var badge = new StateBadge(
                frozen ? Tone.QUIET : now.isDrafted() ? Tone.BAD : Tone.BUSY,
                frozen ? Glyph.LOCK : Glyph.EDIT,
                getTranslation(
                        frozen ? "secretariat.frozen" : now.isDrafted() ? "workshop.draft" : "secretariat.editable"));
        var says = revising && frozen
                ? "versions.says"
                : now.isDrafted()
                        ? "workshop.drafted"
                        : frozen ? "secretariat.frozen-says" : "secretariat.editable-says";
        head.removeAll();
        head.add(new PageHead(getPageTitle())
                .where(Wording.of(now.written().theme()))
                .expects(getTranslation(says))
                .facts(badge));
        if (frozen) head.add(frozenActs());
    }

    /** From reading what is frozen to writing a new version, and back. */
    private Button frozenActs() {
        var act = new Button(getTranslation(revising ? "versions.leave" : "versions.begin"), e -> {
            revising = !revising;
            var part = panes.shown();
            show(editions.get(edition.id()));
            panes.show(part);
        });
        return act;
    }

    /** To the field, or to what is nearest around it. */
    private void lead(String place) {
        getElement()
                .executeJs(
                        """
                let place = $0;
                while (place && !document.getElementById(place)) place = place.includes('.') ? place.slice(0, place.lastIndexOf('.')) : '';
                const there = place && document.getElementById(place);
                if (!there) return;
                there.scrollIntoView({block: 'start'});
                there.querySelector('input, textarea, vaadin-select-value-button')?.focus();
                """,
                        place);
    }

    /** The part that has changed; what had the focus in it is gone with it. */
    private void again(Edition now, Runnable part) {
        edition = now;
        part.run();
        panes.focus();
    }

    private void calendar(Edition now) {
        calendar.removeAll();
        calendar.add(new CalendarEditor(editions, accounts, concerns, current, now, e -> again(e, () -> calendar(e))));
    }

    private void team(Edition now) {
        team.removeAll();
        team.add(new TeamEditor(editions, accounts, change, current, now, e -> again(e, () -> team(e))));
    }
}
