package id.kipp.novelty;

import static java.util.stream.Collectors.toMap;

import id.kipp.audit.Broken;
import id.kipp.audit.Followers;
import id.kipp.audit.Invariant;
import id.kipp.search.Held;
import id.kipp.search.TermIndex;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Entries are held against the texts there are; what their follower has not come to yet is not held against the index. */
@Component
@Order(25)
class TextsFound implements Invariant {

    private final KnownTexts known;
    private final Followers followers;

    TextsFound(KnownTexts known, Followers followers) {
        this.known = known;
        this.followers = followers;
    }

    @Override
    public String name() {
        return "novelty.search";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        if (known.index().isUnused()) return 0;
        var held = Held.of(
                known.index(),
                each -> known.each(some -> each.accept(prints(some))),
                some -> prints(known.texts(some)));
        held.wrong().stream()
                .filter(id -> followers.hasTaken(known.name(), id))
                .forEach(id -> broken.accept(wrong(id)));
        return held.looked();
    }

    private static Broken wrong(String id) {
        var collection = KnownTexts.isEntry(id) ? "catalogue" : "proposals";
        return new Broken(collection, KnownTexts.bare(id), "check.search", "likes");
    }

    private static Map<String, String> prints(List<TermIndex.Text> texts) {
        return texts.stream().collect(toMap(TermIndex.Text::id, TermIndex.Text::print));
    }
}
