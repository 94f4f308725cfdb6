package id.kipp.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import id.kipp.ServiceAnswers;
import id.kipp.account.Account;
import id.kipp.edition.EditionId;
import id.kipp.judging.Sheets;
import id.kipp.judging.TestRounds;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two worlds that differ only in what one evaluator and one panelist gave: whatever anybody else asks for is the same in
 * both, down to the last character, until all who are assigned have sealed.
 */
class SealedScoresTest extends TwoWorldsTest {

    SealedWorld world;
    SealedExamples examples;

    Map<Channel, Map<String, String>> lowAnswers;
    Map<Channel, Map<String, String>> lowScreens;

    /** Asking and looking takes most of the time, so that each world is asked and looked at once. */
    @BeforeAll
    void worlds() {
        Locale.setDefault(Locale.of("id")); // as every page of a test is looked at
        world = new SealedWorld(context);
        examples = new SealedExamples(world, context);
        world.play(40, "Kurang meyakinkan");
        lowAnswers = answers();
        world.play(40, "Kurang meyakinkan");
        lowScreens = screens();
    }

    @Test
    void no_service_tells_what_was_given() {
        world.play(95, "Sangat meyakinkan");
        assertSame(lowAnswers, answers());
    }

    @Test
    void no_screen_bell_letter_or_file_shows_what_was_given() {
        world.play(95, "Sangat meyakinkan");
        assertSame(lowScreens, screens());
    }

    /** Who has the log of another edition has links of this one's lines: hashes, which a salt keeps from being tried out. */
    @Test
    void in_the_log_of_another_edition_nothing_differs_but_the_links_hashes() {
        var who = world.desk.secretary;
        world.play(40, "Kurang meyakinkan");
        var low = exported(who, world.beside.id);
        world.play(95, "Sangat meyakinkan");
        var high = exported(who, world.beside.id);
        assertThat(low.files()).containsKeys("sheets.jsonl", "chain.jsonl", "manifest.json");
        assertThat(low.differing(high))
                .containsExactlyInAnyOrder(
                        "chain.jsonl line",
                        "chain.jsonl prev",
                        "chain.jsonl hash",
                        "manifest.json chain head",
                        "manifest.json files chain.jsonl sha256",
                        "manifest.json files lines.jsonl sha256", // of that this export was written
                        "manifest.json signature");
        assertThat(lowAnswers.get(Channel.EXPORT).keySet())
                .as("compared file by file, too")
                .anyMatch(key -> key.endsWith(world.beside.id.value() + " sheets.jsonl"));
    }

    @Test
    void twelve_channels_are_compared_and_each_of_them_tells_something() {
        var told = EnumSet.copyOf(lowAnswers.keySet());
        told.addAll(lowScreens.keySet());
        assertThat(told).containsExactly(Channel.values()).hasSize(12);
    }

    @Test
    void every_question_a_service_answers_is_asked() {
        var known = examples.answers();
        assertThat(ServiceAnswers.questions(context).stream()
                        .filter(q -> !SealedExamples.NOT_ASKED.containsKey(q.name()))
                        .filter(q -> !known.unknown(q).isEmpty())
                        .map(q -> q.name() + " needs " + known.unknown(q)))
                .as("give an example in SealedExamples, or say there why it is not asked")
                .isEmpty();
    }

    @Test
    void what_is_not_asked_exists_and_has_its_reason() {
        assertThat(ServiceAnswers.questions(context).stream().map(ServiceAnswers.Question::name))
                .containsAll(SealedExamples.NOT_ASKED.keySet());
    }

    @Test
    void once_everybody_has_sealed_the_team_and_the_bench_see_it() {
        world.play(40, "Kurang meyakinkan");
        world.everybodySeals();
        var low = open();
        world.play(95, "Sangat meyakinkan");
        world.everybodySeals();
        var high = open();
        assertThat(low.getFirst()).contains("Kurang meyakinkan");
        assertThat(high.getFirst()).contains("Sangat meyakinkan").isNotEqualTo(low.getFirst());
        assertThat(high.getLast()).isNotEqualTo(low.getLast());
    }

    private List<String> open() {
        signIn(Objects.requireNonNull(world.others.get("chair of the desk")));
        return List.of(
                screen("evaluasi/" + world.sealedAtDesk.value() + "/konsolidasi"),
                bean(Sheets.class)
                        .all(world.hall.panelists.get(0), TestRounds.PANEL, world.sealedInHall)
                        .toString());
    }

    private String screen(String address) {
        UI.getCurrent().navigate(address);
        return Comparable.text(Screen.of(UI.getCurrent()));
    }

    @Override
    Map<String, Account> outsiders() {
        return world.others;
    }

    @Override
    ServiceAnswers asking() {
        return examples.answers();
    }

    @Override
    boolean isAsked(ServiceAnswers.Question question, ServiceAnswers asking) {
        return !SealedExamples.NOT_ASKED.containsKey(question.name());
    }

    @Override
    Stream<String> addresses(String route) {
        return examples.addresses(route);
    }

    @Override
    List<EditionId> editions() {
        return List.of(world.desk.id, world.hall.id, world.beside.id);
    }

    @Override
    void again() {
        world.again();
    }
}
