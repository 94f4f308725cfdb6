package id.kipp.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import id.kipp.ServiceAnswers;
import id.kipp.account.Actors;
import id.kipp.panel.Hearings;
import id.kipp.store.CommandCount;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Import;

/**
 * Two worlds that differ only in what one evaluator and one panelist gave: whatever anybody else asks for is the same in
 * both, down to the last character, until all who are assigned have sealed.
 */
@Import(StoppedClock.Instead.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedScoresTest extends UiTest {

    private static final List<String> WRITES =
            List.of("insert", "update", "delete", "findAndModify", "findandmodify", "createIndexes");

    SealedWorld world;
    SealedExamples examples;

    @BeforeAll
    void worlds() {
        world = new SealedWorld(context);
        examples = new SealedExamples(world, context);
    }

    @Test
    void no_service_tells_what_was_given() {
        world.play(40, "Kurang meyakinkan");
        var low = answers();
        world.play(95, "Sangat meyakinkan");
        assertSame(low, answers());
    }

    @Test
    void no_screen_shows_what_was_given() {
        world.play(40, "Kurang meyakinkan");
        var low = screens();
        world.play(95, "Sangat meyakinkan");
        assertSame(low, screens());
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
                bean(Hearings.class)
                        .sheets(world.hall.panelists.get(0), world.sealedInHall)
                        .toString());
    }

    private Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        var service = examples.answers();
        for (var question : ServiceAnswers.questions(context)) {
            if (SealedExamples.NOT_ASKED.containsKey(question.name())) continue;
            for (var way : service.ways(question)) {
                if (!question.asksWho()) ask(answers, service, question, "anybody", null, way);
                else
                    world.others.forEach((who, account) -> ask(
                            answers,
                            service,
                            question,
                            who,
                            account == null
                                    ? bean(Actors.class).anonymous()
                                    : bean(Actors.class).of(account.id()),
                            way));
            }
        }
        return answers;
    }

    /** What it changed is put back, so that the next question finds the same world. */
    private void ask(
            Map<String, String> answers,
            ServiceAnswers service,
            ServiceAnswers.Question question,
            String who,
            id.kipp.kernel.Actor actor,
            List<Object> way) {
        var key = who + ": " + question.name() + " " + SealedExamples.brief(way);
        var commands = bean(CommandCount.class)
                .during(() -> answers.put(key, Comparable.text(service.answer(question, actor, way))));
        if (commands.stream().noneMatch(c -> WRITES.stream().anyMatch(c::startsWith))) return;
        answers.computeIfPresent(key, (k, answer) -> Comparable.withoutNewIds(answer));
        world.again();
    }

    private Map<String, String> screens() {
        var screens = new LinkedHashMap<String, String>();
        world.others.forEach((who, account) -> {
            if (account == null) signOut();
            else signIn(account);
            addresses().forEach(address -> screens.put(who + ": " + address, screen(address)));
        });
        return screens;
    }

    private String screen(String address) {
        try {
            var question = address.indexOf("?edisi=");
            if (question < 0) UI.getCurrent().navigate(address);
            else
                UI.getCurrent()
                        .navigate(
                                address.substring(0, question),
                                QueryParameters.of("edisi", address.substring(question + "?edisi=".length())));
            return Comparable.text(Screen.of(UI.getCurrent()));
        } catch (RuntimeException | Error refused) {
            return String.valueOf(refused);
        }
    }

    private Stream<String> addresses() {
        return routes.getRoutes().stream()
                .filter(view -> view.isAnnotationPresent(Route.class))
                .flatMap(view -> Stream.concat(
                        Stream.of(view.getAnnotation(Route.class).value()),
                        Arrays.stream(view.getAnnotationsByType(RouteAlias.class))
                                .map(RouteAlias::value)))
                .sorted()
                .flatMap(examples::addresses);
    }

    private static void assertSame(Map<String, String> one, Map<String, String> other) {
        assertThat(other.keySet()).isEqualTo(one.keySet());
        assertThat(differing(one, other).map(k -> k + Comparable.firstDifference(one.get(k), other.get(k))))
                .as("tells what somebody else gave")
                .isEmpty();
    }

    private static Stream<String> differing(Map<String, String> one, Map<String, String> other) {
        return one.keySet().stream().filter(k -> !Objects.equals(one.get(k), other.get(k)));
    }
}
