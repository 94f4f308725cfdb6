package id.kipp;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is public is called by somebody, and what leaves as a file was asked for by somebody who may have it. */
class CalledTest {

    /** Asked by tests alone, which look at what the product shows otherwise. The list only gets shorter. */
    private static final Set<String> BY_TESTS = Set.of(
            "table.TableWriter.row",
            "edition.Scoring.with",
            "judging.SelfAssessments.of",
            "account.Actors.of",
            "agency.Agencies.count",
            "agency.Agencies.describe",
            "announcement.Announcements.of",
            "announcement.Announcements.published",
            "assignment.Assignments.name",
            "assignment.Conflicts.noneDeclared",
            "audit.AuditTrail.about",
            "audit.AuditTrail.drain",
            "audit.Invariant.name",
            "decision.Decisions.of",
            "document.Documents.find",
            "document.Documents.origin",
            "document.Documents.readAgain",
            "edition.Announcing.withDays",
            "edition.Constitution.planned",
            "edition.Constitution.with",
            "edition.Judges.withEach",
            "edition.Matter.with",
            "edition.RankingRule.sharing",
            "edition.RankingRule.with",
            "edition.Round.heard",
            "edition.Round.with",
            "engine.EmbeddedServer.client",
            "engine.EmbeddedServer.inMemory",
            "engine.EmbeddedServer.onCommand",
            "judging.Consolidations.agreed",
            "judging.Consolidations.find",
            "judging.Hearing.endsAt",
            "judging.Schedules.move",
            "judging.Sheet.line",
            "judging.Sheet.lines",
            "judging.Sheets.all",
            "judging.Sheets.score",
            "kernel.PublicAccess.value",
            "objection.Objections.counts",
            "planning.Plan.added",
            "planning.Plan.dropped",
            "planning.Plan.judgesOf",
            "proposal.ProposalDraft.withSection",
            "proposal.ProposalFilter.containing",
            "proposal.Screenings.Hint.isEmpty",
            "ranking.Calibration.noiseSpread",
            "ranking.Calibration.of",
            "ranking.Calibration.qualitySpread",
            "ranking.Calibration.severities",
            "ranking.Calibration.severitySpread",
            "ranking.Cut.isClear",
            "ranking.Reliability.perCriterion",
            "ui.kit.ActTold.done",
            "ui.kit.Attempt.call",
            "ui.parts.DocumentCard.document");

    /** Their content comes from somebody else, who asked for it as whoever reads it; or is public. */
    private static final Set<String> GIVEN = Set.of("EvidenceList", "LogSection", "RulesFilePart");

    @Test
    void what_is_public_is_called() {
        var uncalled = OurClasses.ALL.stream()
                .filter(c -> !c.isEnum() && !c.isAnonymousClass() && !c.isAnnotation())
                .flatMap(c -> c.getMethods().stream())
                .filter(CalledTest::isOurs)
                .filter(m -> m.getAccessesToSelf().isEmpty()
                        && m.getReferencesToSelf().isEmpty())
                .filter(m -> !isInherited(m))
                .map(m -> name(m.getOwner()) + "." + m.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        uncalled.removeAll(BY_TESTS);
        assertThat(uncalled).isEmpty();
    }

    @Test
    void a_file_that_is_handed_out_was_asked_for_by_somebody() {
        var silent = OurClasses.ALL.stream()
                .filter(c -> c.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getSimpleName().equals("DownloadHandler")))
                .filter(c -> c.getMethodCallsFromSelf().stream()
                        .noneMatch(call -> call.getTarget().getRawParameterTypes().stream()
                                .limit(1)
                                .anyMatch(p -> p.isEquivalentTo(Actor.class))))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        silent.removeAll(GIVEN);
        assertThat(silent).isEmpty();
    }

    /** Written by us to be called by us: no part of a record, nothing that a framework calls by its annotation. */
    private static boolean isOurs(JavaMethod m) {
        var owner = m.getOwner();
        var isPart = owner.isRecord()
                && m.getRawParameterTypes().isEmpty()
                && owner.tryGetField(m.getName()).isPresent();
        return m.getModifiers().contains(JavaModifier.PUBLIC)
                && !m.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !m.getModifiers().contains(JavaModifier.BRIDGE)
                && !isPart
                && !m.getName().equals("main")
                && m.getAnnotations().stream()
                        .allMatch(a -> a.getRawType().isEquivalentTo(PublicAccess.class)
                                || a.getRawType().isEquivalentTo(Nullable.class));
    }

    private static boolean isInherited(JavaMethod m) {
        var owner = m.getOwner();
        return Stream.concat(
                        Stream.of(Object.class),
                        Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                                .map(JavaClass::reflect))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .anyMatch(other -> isSame(other, m));
    }

    private static boolean isSame(Method other, JavaMethod m) {
        return other.getName().equals(m.getName())
                && other.getParameterCount() == m.getRawParameterTypes().size();
    }

    private static String name(JavaClass owner) {
        return owner.getName().replace("id.kipp.", "").replace('$', '.');
    }
}
