package id.kipp.ui;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.ServiceAnswers;
import id.kipp.account.TestSessions;
import id.kipp.edition.Editions;
import id.kipp.edition.Team;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Somebody of the team who has not signed the pact asks everything that services of judging and deciding answer, and is told nothing. */
@Import(StoppedClock.Instead.class)
class UnsignedTest extends UiTest {

    private static final List<String> PACKAGES =
            List.of("id.kipp.assignment", "id.kipp.judging", "id.kipp.decision", "id.kipp.report");

    private static final Set<String> NOTHING =
            Set.of("nothing", "[]", "{}", "Optional.empty", "false", "0", "OptionalInt.empty");

    /** What may be known before, and why. */
    private static final Map<String, String> MAY = Map.of(
            "Pacts.sign(Actor, EditionId)", "to sign",
            "Pacts.signed(Actor, EditionId)", "whether one has signed",
            "Pacts.require(Actor, EditionId)", "whether one has signed",
            "StepBacks.fromSubject(Actor, SubjectId, String)", "nobody needs a pact to step back",
            "StepBacks.fromInstitution(Actor, EditionId, AgencyId, String)", "nobody needs a pact to step back",
            "StepBacks.fromEdition(Actor, EditionId, String)", "nobody needs a pact to step back");

    @Test
    void who_has_not_signed_the_pact_is_told_nothing_of_the_judging() {
        var world = new SealedWorld(context);
        var asking = new SealedExamples(world, context).answers();
        var unsigned = Map.of(
                "evaluator", joins(world.desk, Role.EVALUATOR, "evaluator-without-pact"),
                "evaluator of the hall", joins(world.hall, Role.EVALUATOR, "evaluator-without-pact-2"),
                "panelist", joins(world.hall, Role.PANELIST, "panelist-without-pact"));
        var told = new LinkedHashMap<String, String>();
        var refused = new TreeSet<String>();
        for (var question : ServiceAnswers.questions(context)) {
            if (!isAsked(question) || !asking.unknown(question).isEmpty())
                continue; // SealedScoresTest asks for examples
            for (var way : asking.ways(question)) {
                unsigned.forEach((who, actor) -> {
                    var answer = asking.answer(question, actor, way);
                    if (answer.startsWith(ServiceAnswers.REFUSED + "pact.unsigned")) refused.add(question.name());
                    if (!answer.startsWith(ServiceAnswers.REFUSED) && !NOTHING.contains(answer))
                        told.put(who + ": " + question.name(), answer.substring(0, Math.min(300, answer.length())));
                });
            }
        }
        assertThat(told).isEmpty();
        assertThat(refused)
                .contains(
                        "Decisions.find(Actor, EditionId, String, String)",
                        "Proposals.entries(Actor, EditionId, ProposalFilter)",
                        "Tasks.of(Actor, EditionId, String)");
    }

    @Test
    void what_may_be_known_before_is_asked_by_services_there_are() {
        assertThat(ServiceAnswers.questions(context).stream().map(ServiceAnswers.Question::name))
                .containsAll(MAY.keySet());
    }

    private static boolean isAsked(ServiceAnswers.Question question) {
        var service = question.method().getDeclaringClass();
        return question.asksWho()
                && !MAY.containsKey(question.name())
                && !SealedExamples.NOT_ASKED.containsKey(question.name())
                && !question.method().isAnnotationPresent(PublicAccess.class)
                && (PACKAGES.contains(service.getPackageName())
                        || question.name().startsWith("Proposals.entries(")
                        || question.name().startsWith("Proposals.numbers("));
    }

    private Actor joins(Competition where, Role role, String id) {
        var fixture = anAccount(role).id(id);
        TestSessions.of(fixture.build(), context);
        var edition = where.edition();
        var team = edition.team();
        var evaluates = role == Role.EVALUATOR;
        bean(Editions.class)
                .staff(
                        where.secretary,
                        edition,
                        new Team(
                                evaluates ? and(team.evaluators(), id) : team.evaluators(),
                                team.evaluationChair(),
                                evaluates ? team.panelists() : and(team.panelists(), id),
                                team.panelChair()));
        return fixture.actor();
    }

    private static List<AccountId> and(List<AccountId> some, String id) {
        return new ArrayList<>(
                Stream.concat(some.stream(), Stream.of(new AccountId(id))).toList());
    }
}
