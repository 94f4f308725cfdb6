package id.kipp.ui.admin;

import id.kipp.edition.Constitution;
import id.kipp.edition.Edition;
import id.kipp.edition.Matter;
import id.kipp.edition.Step;
import id.kipp.kernel.Role;
import id.kipp.notice.Links;
import id.kipp.notice.Topic;
import id.kipp.notice.Topic.Kind;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a line about a part of an edition is about, as people call it: the edition itself, a step of its calendar, a decision,
 * a letter, an objection. Their ids say where they belong: {@code 2023/umum/AWARDS}.
 */
final class EditionSubjects {

    private static final String EVALUATORS = "evaluators";

    private final Edition edition;
    private final Links links;
    private final Set<Role> roles;
    private final Function<String, String> words;

    /** @param words of a key, in the reader's language */
    EditionSubjects(Edition edition, Links links, Set<Role> roles, Function<String, String> words) {
        this.edition = edition;
        this.links = links;
        this.roles = roles;
        this.words = words;
    }

    /** Nothing for what is no part of an edition, or is known by another name. */
    Optional<Trail.About> of(String subject) {
        var colon = subject.indexOf(':');
        if (colon < 0) return Optional.empty();
        var parts = List.of(subject.substring(colon + 1).split("/"));
        return switch (subject.substring(0, colon)) {
            case "edition", "reminders" -> about(Kind.EDITION);
            case "deadline" -> about(Kind.EDITION, EditionLine.step(edition, new Step(parts.getLast())));
            case "objection" -> about(Kind.OBJECTIONS, words.apply("admin.subject-objection"));
            case "admission" -> about(Kind.ADMISSIONS, words.apply("admission.title"), group(parts));
            case "announcement" ->
                about(Kind.ANNOUNCEMENTS, words.apply("admin.subject-letter"), matter(parts), group(parts));
            case "decision" -> about(kind(parts), matter(parts), group(parts));
            default -> Optional.empty();
        };
    }

    private Optional<Trail.About> about(Kind kind, String... what) {
        var names = new ArrayList<>(List.of(what));
        names.add(Wording.of(edition.constitution().name()));
        names.removeIf(String::isEmpty);
        var address = roles.contains(Role.SECRETARIAT)
                ? links.to(new Topic(kind, edition.id().value()), roles)
                : "";
        return Optional.of(new Trail.About(String.join(" · ", names), address));
    }

    private Kind kind(List<String> parts) {
        if (find(parts).filter(m -> m.board().equals(EVALUATORS)).isPresent()) return Kind.NOMINATIONS;
        return find(parts).equals(Optional.of(rules().matters().getLast())) ? Kind.AWARDS : Kind.FINALISTS;
    }

    private String matter(List<String> parts) {
        return find(parts).map(m -> Wording.of(m.name())).orElseGet(() -> parts.size() > 2 ? parts.get(2) : "");
    }

    private Optional<Matter> find(List<String> parts) {
        return rules().matters().stream()
                .filter(m -> parts.size() > 2 && m.key().equals(parts.get(2)))
                .findFirst();
    }

    private String group(List<String> parts) {
        if (parts.size() < 2) return "";
        return rules().groups().stream()
                .filter(g -> g.key().equals(parts.get(1)))
                .findFirst()
                .map(Wording::of)
                .orElse(parts.get(1));
    }

    private Constitution rules() {
        return edition.constitution();
    }
}
