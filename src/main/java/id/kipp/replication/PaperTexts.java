package id.kipp.replication;

import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Province;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the papers say: as the dossier proposes, as the edition of the year words them, or as the hub does. */
@Service
public class PaperTexts {

    private static final String FILE = "/replication/papers.txt";
    private static final Map<PaperKind, PaperText> PROPOSED = read();

    private final Aggregates<PaperWording> wordings;
    private final Editions editions;
    private final ReplicationAccess access;
    private final Clock clock;

    PaperTexts(Outbox outbox, Editions editions, ReplicationAccess access, Clock clock) {
        this.wordings = outbox.aggregates("paper-wordings", PaperWording.class, PaperWording.SUBJECT);
        this.editions = editions;
        this.access = access;
        this.clock = clock;
    }

    /** As it is printed. @param province whose hub may word it; null where none does @param year whose edition may */
    @PublicAccess("the wording of letters says nothing of anybody")
    public PaperText of(PaperKind kind, @Nullable Province province, int year) {
        return Optional.ofNullable(province)
                .flatMap(p -> own(new PaperScope.OfHub(p), kind))
                .or(() -> editions.all().stream()
                        .filter(e -> e.constitution().year() == year)
                        .map(Edition::id)
                        .flatMap(e -> own(new PaperScope.OfEdition(e), kind).stream())
                        .findFirst())
                .orElseGet(() -> proposed(kind));
    }

    /** As this hub or edition words it; the proposed text where it does not. */
    @PublicAccess("the wording of letters says nothing of anybody")
    public PaperText in(PaperScope scope, PaperKind kind) {
        return own(scope, kind).orElseGet(() -> proposed(kind));
    }

    /**
     * Words it otherwise from now on; papers that were issued keep their words.
     *
     * @param body empty for the proposed text again
     * @throws Refusal {@code paper.unknown-place} with a place nobody fills in, {@code paper.title-missing}
     */
    public PaperText word(Actor actor, PaperScope scope, PaperText text) {
        requireWriter(actor, scope);
        var body = Typed.atMost(text.body(), PaperText.BODY_MAX);
        var title = body.isEmpty()
                ? ""
                : Typed.required(text.title(), PaperText.TITLE_MAX, ReplicationRefusal.PAPER_TITLE_MISSING);
        places(title);
        places(body);
        var id = scope.id(text.kind());
        wordings.update(
                id,
                () -> PaperWording.none(id),
                seen -> seen.title().equals(title) && seen.body().equals(body)
                        ? seen
                        : seen.worded(actor, title, body, clock.instant()));
        return in(scope, text.kind());
    }

    /** The province whose hub's papers the actor words; none where it words those of editions, or none at all. */
    public Optional<Province> region(Actor actor) {
        return access.guided(actor);
    }

    private Optional<PaperText> own(PaperScope scope, PaperKind kind) {
        return wordings.find(scope.id(kind))
                .filter(w -> !w.body().isEmpty())
                .map(w -> new PaperText(kind, w.title(), w.body()));
    }

    private void requireWriter(Actor actor, PaperScope scope) {
        if (actor.is(Role.SECRETARIAT)) return;
        if (scope instanceof PaperScope.OfHub(var province) && access.coordinates(actor, province)) return;
        throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
    }

    private static void places(String text) {
        for (var from = text.indexOf('{'); from >= 0; from = text.indexOf('{', from + 1)) {
            var to = text.indexOf('}', from);
            var place = to < 0 ? text.substring(from + 1) : text.substring(from + 1, to);
            if (to < 0 || !PaperKind.PLACES.contains(place))
                throw new Refusal(ReplicationRefusal.UNKNOWN_PLACE, place.substring(0, Math.min(40, place.length())));
        }
    }

    private static PaperText proposed(PaperKind kind) {
        return Objects.requireNonNull(PROPOSED.get(kind), kind::name);
    }

    /** Each begins with a line of equals signs and its kind; the line after it is its title. */
    private static Map<PaperKind, PaperText> read() {
        try (InputStream in = PaperTexts.class.getResourceAsStream(FILE)) {
            var all = new EnumMap<PaperKind, PaperText>(PaperKind.class);
            var file = new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
            Arrays.stream(file.split("=== ", -1)).skip(1).forEach(part -> {
                var lines = part.strip().split("\n", 3);
                var kind = PaperKind.valueOf(lines[0].strip());
                all.put(kind, new PaperText(kind, lines[1].strip(), lines[2].strip()));
            });
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
