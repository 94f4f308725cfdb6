package id.kipp.auditexport;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.audit.Canonical;
import id.kipp.decision.Decision;
import id.kipp.edition.Constitution;
import id.kipp.edition.EditionFixture;
import id.kipp.edition.EditionRules;
import id.kipp.edition.TestSteps;
import id.kipp.edition.Window;
import id.kipp.store.Aggregate;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.TypeFilter;

/**
 * What is frozen is frozen whole: whichever component of it changes, at any depth, the content of its line changes. A new
 * component is covered the day it is added, or stands here by name with the reason why it is not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryComponentCountsTest {

    /** Of every aggregate: where it is kept and how often it was written stands in the line, what waits is no part of it. */
    private static final List<String> KEEPING = List.of("id", "version", "outbox");

    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("Revision.sha256", "it is the hash"),
            Map.entry("Revision.at", "frozen again it must be the same; the line that names it has the time"),
            Map.entry("Proposal.edition", "is in the line itself"),
            Map.entry("Proposal.stage", "each move says from where to where"),
            Map.entry("Proposal.notes", "each is in the line that sends the proposal back"),
            Map.entry("Proposal.submission.titleKey", "is made from the title"),
            Map.entry("Proposal.screening", "has its own lines"),
            Map.entry("Proposal.anew", "has its own lines"),
            Map.entry("Proposal.deliberation", "each verdict, question and opinion has its own line"),
            Map.entry("Proposal.called", "has its own lines"),
            Map.entry("Proposal.correctionUntil", "is in the line that returns the proposal"),
            Map.entry("Proposal.closing", "has its own lines"),
            Map.entry("Proposal.withdrawal", "has its own lines, when it was submitted and when withdrawn"),
            Map.entry("Proposal.createdAt", "is the time of the first line"),
            Map.entry("Proposal.changedAt", "is the time of the last line"),
            Map.entry("Assignment.edition", "is in the line itself"),
            Map.entry("Consolidation.edition", "is in the line itself"),
            Map.entry("Consolidation.messages", "each has its own line"),
            Map.entry("Consolidation.proposed", "has its own line, when it is put"),
            Map.entry("Consolidation.agreed.versions", "count how often score and reason were put anew"),
            Map.entry("Sheet.edition", "is in the line itself"),
            Map.entry("Sheet.savedAt", "of the working copy"),
            Map.entry("Sheet.marks.revision", "of the working copy; a sealed version has its own"),
            Map.entry("Sheet.marks.points", "the working copy"),
            Map.entry("Sheet.marks.notes", "the working copy"),
            Map.entry("Sheet.marks.evidence", "the working copy"),
            Map.entry(
                    "Sheet.marks.rater.network",
                    "where somebody came from is nobody else's, not even as a fingerprint"),
            Map.entry("RatingAlarm.edition", "is in the line itself"),
            Map.entry("Sheet.marks.open", "of the working copy"),
            Map.entry("Sheet.aside", "has its own line"),
            Map.entry("Sheet.trail", "is what the line says it is about"),
            Map.entry("PlanRecord.followed", "the assignments that follow have their own lines"),
            Map.entry("Decision.session.decided", "is the line's action"),
            Map.entry("Desk.bands", "are in the hash of all rules"),
            Map.entry("Root.signature", "is over the rest"),
            Map.entry("Document.state", "what reading found out; read again it may differ"),
            Map.entry("Document.pages", "so may this"),
            Map.entry("Document.words", "so may this"),
            Map.entry("Document.unread", "so may this"),
            Map.entry("Document.language", "so may this"),
            Map.entry("Document.due", "when it is to be read"),
            Map.entry("Document.attempts", "how often that was tried"),
            Map.entry("Entry.proposal", "is the origin's once more"),
            Map.entry("Entry.text", "the working copy; what is published is a version"),
            Map.entry("Entry.state", "is the line's action"),
            Map.entry("Entry.versions", "each has its own line"),
            Map.entry("Entry.publishedAt", "is the first version's time"),
            Map.entry("Entry.changedAt", "is the line's time"),
            Map.entry("Institution.before", "is what the line before says"),
            Map.entry("LibraryItem.file.name", "is in the line of its document, which counts"),
            Map.entry("SourceRecord.told", "is read in the raw record"),
            Map.entry("SourceRecord.beside.gaps", "so is this"),
            Map.entry("SourceRecord.at", "is when the file was taken in, which has its own line"),
            Map.entry("TakenIn.at", "is the line's time"));

    /** What changes only together with something else; what each of them is part of is hashed whole. */
    private static final Set<String> NOT_ALONE = Set.of("weight");

    /** Documents that freeze nothing. */
    private static final Map<String, String> NOTHING_FROZEN = Map.ofEntries(
            Map.entry(
                    "Account",
                    "a person's own data, which must be erasable; its lines say that something was done, not what"),
            Map.entry("Agency", "what is said of it is an AgencyDraft"),
            Map.entry("Announcement", "its letters are"),
            Map.entry("Draft", "a working copy; what is judged is the Revision"),
            Map.entry("Factors", "a person's own secrets; its lines say that one was added or taken away"),
            Map.entry(
                    "Resignation",
                    "names a person, which must be erasable; its lines say that it was begun or taken back"),
            Map.entry("OwnFilters", "how somebody likes to see lists; nothing follows from it"),
            Map.entry(
                    "RemarkSheet",
                    "what lies at an agency; sent, each remark is in the line that returns the proposal"),
            Map.entry("Shown", "says that a link was shown, which its line says whole"),
            Map.entry(
                    "Objection",
                    "what people complain of, which must be erasable; its lines say what was found and by whom"),
            Map.entry("Entries", "holds places until submission; each entry has its proposal's line"),
            Map.entry("CaseStory", "what an owner says, which must be erasable; its lines have the hash of each part"));

    private final Variations variations = new Variations(Map.of(
            Constitution.class,
            EditionFixture.preset(),
            EditionRules.class,
            new EditionRules(EditionFixture.preset(), Instant.parse("2026-05-20T00:00:00Z"), null),
            Window.class,
            new Window(
                    TestSteps.SUBMISSION,
                    Instant.parse("2026-05-01T00:00:00Z"),
                    Instant.parse("2026-06-01T00:00:00Z"))));

    @ParameterizedTest
    @MethodSource("frozen")
    void whichever_component_changes_the_content_changes(Class<?> type) {
        var sample = asNow(variations.sample(type, ""));
        var content = content(sample);
        var unmoved = new TreeSet<String>();
        for (var other : variations.of(sample)) {
            var path = type.getSimpleName() + "." + other.path();
            if (other.record() == null) assertThat(NOT_ALONE).contains(path.substring(path.lastIndexOf('.') + 1));
            else if (!isKeeping(type, other.path()) && content(other.record()).equals(content)) unmoved.add(path);
        }
        assertThat(unmoved)
                .filteredOn(path -> LEFT_OUT.keySet().stream().noneMatch(path::startsWith))
                .isEmpty();
        assertThat(LEFT_OUT.keySet())
                .filteredOn(left -> left.startsWith(type.getSimpleName() + "."))
                .allSatisfy(left -> assertThat(unmoved).anyMatch(path -> path.startsWith(left)));
    }

    @Test
    void every_document_with_lines_freezes_something_or_stands_here_with_its_reason() {
        var without = classes(Aggregate.class::isAssignableFrom).stream()
                .filter(c -> facts(c) == null)
                .map(Class::getSimpleName)
                .collect(toCollection(TreeSet::new));
        assertThat(without).isEqualTo(new TreeSet<>(NOTHING_FROZEN.keySet()));
    }

    List<Class<?>> frozen() {
        return classes(c -> facts(c) != null);
    }

    /** Not in the form in which the first decisions were recorded. */
    private static Object asNow(Object sample) {
        return sample instanceof Decision d
                ? new Decision(
                        d.id(),
                        d.version(),
                        d.item(),
                        d.boards(),
                        d.verdicts(),
                        d.session(),
                        d.weights(),
                        null,
                        d.outbox())
                : sample;
    }

    private static boolean isKeeping(Class<?> type, String path) {
        return Aggregate.class.isAssignableFrom(type) && KEEPING.contains(path.split("\\.")[0]);
    }

    private static String content(Object record) {
        try {
            return Canonical.json(facts(record.getClass()).invoke(record));
        } catch (InvocationTargetException nothingToFreeze) {
            return "";
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static java.lang.reflect.Method facts(Class<?> type) {
        try {
            var facts = type.getDeclaredMethod("facts");
            facts.setAccessible(true);
            return Map.class.isAssignableFrom(facts.getReturnType()) ? facts : null;
        } catch (NoSuchMethodException none) {
            return null;
        }
    }

    private static List<Class<?>> classes(java.util.function.Predicate<Class<?>> wanted) {
        var scan = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition d) {
                return true;
            }
        };
        TypeFilter records = (reader, factory) ->
                Record.class.getName().equals(reader.getClassMetadata().getSuperClassName());
        scan.addIncludeFilter(records);
        var found = new ArrayList<Class<?>>();
        for (var candidate : scan.findCandidateComponents("id.kipp")) {
            try {
                var type = Class.forName(candidate.getBeanClassName());
                var ours = type.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .endsWith("/classes/");
                if (ours && wanted.test(type)) found.add(type);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return found;
    }
}
