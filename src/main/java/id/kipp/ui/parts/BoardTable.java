package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.kipp.decision.Board;
import id.kipp.decision.Candidate;
import id.kipp.decision.Decision;
import id.kipp.decision.MatterRule;
import id.kipp.edition.Edition;
import id.kipp.edition.Tier;
import id.kipp.ranking.Certainty;
import id.kipp.ranking.Exact;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One board: place, title, whose, total, what settled a tie, what people decided, and what one may change. */
final class BoardTable extends Div {

    private static final int AT_ONCE = 30;

    private final DecisionDesk desk;
    private final Edition edition;
    private final Decision decision;
    private final MatterRule rule;
    private final List<Candidate> tied;
    private final boolean may;
    private final Runnable changed;
    private final Function<String, String> href;
    private @Nullable RowCertainty certainty;

    BoardTable(
            DecisionDesk desk,
            Edition edition,
            Decision decision,
            MatterRule rule,
            Board board,
            boolean withheld,
            boolean may,
            Function<String, String> href,
            Runnable changed) {
        this.desk = desk;
        this.edition = edition;
        this.decision = decision;
        this.rule = rule;
        this.tied = board.tied();
        this.may = may;
        this.href = href;
        this.changed = changed;
        var name = name(edition, decision, board);
        var grid = grid(name, board, withheld);
        add(new Section(name, grid).actions(TableLinks.of("daftar", grid)).says(says(board)));
    }

    /** Takes how sure the order is, once that is known. */
    void show(Certainty known) {
        if (certainty != null) certainty.show(known);
    }

    static String name(Edition edition, Decision decision, Board board) {
        return board.cluster().isEmpty()
                ? Wording.of(edition.constitution().group(decision.group()))
                : UI.getCurrent().getTranslation("agency.kind." + board.cluster());
    }

    private DataGrid<Candidate> grid(String name, Board board, boolean withheld) {
        var all = board.candidates();
        var grid = new DataGrid<Candidate>(name);
        if (ranked(board)) grid.figure("#", Candidate::rank);
        grid.link(
                        getTranslation("secretariat.title"),
                        Candidate::title,
                        c -> href.apply(c.proposal().value()))
                .setWidth("13rem")
                .setFlexGrow(3);
        grid.text(getTranslation("secretariat.agency"), BoardTable::agency)
                .setWidth("8rem")
                .setFlexGrow(2);
        grid.text(getTranslation("secretariat.category"), this::category)
                .setWidth("6rem")
                .setFlexGrow(1);
        if (ranked(board)) grid.figure(getTranslation("secretariat.score"), this::total);
        if (rule.isReplicatedFirst()) grid.text(getTranslation("decision.replicated"), BoardTable::replicated);
        if (all.stream().anyMatch(c -> !c.placing().basis().isEmpty())) certainty = new RowCertainty(grid, board);
        if (all.stream().anyMatch(c -> !c.placing().tie().isEmpty()))
            grid.text(getTranslation("secretariat.tie"), this::tie);
        if (all.stream().anyMatch(c -> !c.reason().isEmpty()))
            grid.text(getTranslation("decision.reason"), Candidate::reason);
        grid.badge(getTranslation("secretariat.state"), this::state);
        grid.cell("", this::change).setAutoWidth(true).setFlexGrow(0);
        grid.narrow(c -> new Div(
                named(c, ranked(board) ? c.rank() + ". " + c.title() : c.title()),
                new Paragraph(ranked(board) ? agency(c) + " · " + total(c) : agency(c)),
                sure(c),
                state(c),
                change(c)));
        grid.empty(new EmptyState(getTranslation(withheld ? "rank.all-withheld" : "rank.nobody")));
        grid.setItems(all);
        grid.setAllRowsVisible(all.size() <= AT_ONCE);
        return grid;
    }

    private Component named(Candidate c, String words) {
        var address = href.apply(c.proposal().value());
        return address.isEmpty() ? new Span(words) : new Anchor(address, words);
    }

    private Span sure(Candidate c) {
        var sure = new Span(certainty == null ? "" : certainty.words(c));
        sure.addClassNames("muted", "small");
        return sure;
    }

    private static boolean ranked(Board board) {
        return board.candidates().stream().noneMatch(c -> c.rank() == 0);
    }

    private String says(Board board) {
        return getTranslation(
                "decision." + words() + ".board",
                board.seats(),
                board.places(),
                board.chosen(),
                count(board, c -> !c.submitted().agency().earlierAward()),
                count(board, c -> c.submitted().agency().disadvantaged()));
    }

    private static long count(Board board, Predicate<Candidate> which) {
        return board.candidates().stream()
                .filter(Candidate::chosen)
                .filter(which)
                .count();
    }

    private static String agency(Candidate c) {
        return c.named().agency().name();
    }

    private String total(Candidate c) {
        return Numbers.here().decimal(Exact.parse(c.placing().total()).toDouble(), 2);
    }

    private static String replicated(Candidate c) {
        var many = c.submitted().replicated();
        return many == null ? "–" : Numbers.here().whole(many);
    }

    private String category(Candidate c) {
        return edition.constitution()
                .category(c.named().category())
                .map(Wording::of)
                .orElse("–");
    }

    /** Which rung of the ladder decided, in words. */
    private String tie(Candidate c) {
        var rung = c.placing().tie();
        if (rung.isEmpty()) return "";
        var colon = rung.indexOf(':');
        if (colon < 0) return getTranslation("tie." + rung);
        var key = rung.substring(colon + 1);
        var section = edition.constitution().form(decision.group()).section(key);
        return getTranslation("tie.criterion", section.map(Wording::of).orElse(key));
    }

    private StateBadge state(Candidate c) {
        if (!c.chosen()) return new StateBadge(Tone.QUIET, say("not-chosen"));
        var tier = tiers().stream().filter(t -> t.key().equals(c.tier())).findFirst();
        return new StateBadge(Tone.GOOD, tier.map(Wording::of).orElseGet(() -> say("chosen")));
    }

    private List<Tier> tiers() {
        return rule.tiers() == null ? List.of() : edition.constitution().tiers(decision.group());
    }

    private Div change(Candidate c) {
        if (!may) return new Div();
        if (rule.tiers() != null) return new Div(award(c), stepBack(c));
        var actions = new Div(decide(c, !c.chosen()));
        if (tied.contains(c) && c.chosen()) actions.add(decide(c, true));
        actions.add(stepBack(c));
        return actions;
    }

    /** Whatever the member has seen of it by now. */
    private Button stepBack(Candidate c) {
        var word = getTranslation("step-back.subject");
        return button(word, c, () -> new ReasonDialog(c.title(), getTranslation("step-back.declare"))
                .says(getTranslation("step-back.subject-says"))
                .danger()
                .ask(reason -> {
                    desk.stepBacks().fromSubject(desk.current().get(), c.proposal(), reason);
                    changed.run();
                }));
    }

    /** Against the rank; or, between equals across the last place, what people decided about this one. */
    private Button decide(Candidate c, boolean chosen) {
        var word = say(c.chosen() == chosen ? "keep" : chosen ? "take" : "leave");
        return button(word, c, () -> dialog(c, word).ask(reason -> deviate(c, chosen, "", reason)));
    }

    private Button award(Candidate c) {
        var word = getTranslation("panel.change");
        return button(word, c, () -> {
            var tier = new Select<Tier>();
            tier.setLabel(getTranslation("panel.tier"));
            tier.setItems(tiers());
            tier.setItemLabelGenerator(t -> t == null ? getTranslation("panel.no-award") : Wording.of(t));
            tier.setEmptySelectionAllowed(true);
            tier.setEmptySelectionCaption(getTranslation("panel.no-award"));
            tier.setWidthFull();
            dialog(c, word).beside(tier).ask(reason -> {
                var given = tier.getValue();
                deviate(c, given != null, given == null ? "" : given.key(), reason);
            });
        });
    }

    private void deviate(Candidate c, boolean chosen, String tier, String reason) {
        desk.decisions().deviate(desk.current().get(), decision, c.proposal(), chosen, tier, reason);
        changed.run();
    }

    private ReasonDialog dialog(Candidate c, String word) {
        return new ReasonDialog(c.title(), word).says(getTranslation("secretariat.deviation-says"));
    }

    private static Button button(String word, Candidate c, Runnable act) {
        var button = new Button(word, e -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(word + ": " + c.title());
        return button;
    }

    private String say(String what) {
        return getTranslation("decision." + words() + "." + what);
    }

    private DecisionWords words() {
        return DecisionWords.of(edition.constitution().matter(decision.matter()));
    }
}
