package id.kipp.custody;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** No document names another that is not there. */
@Component
@Order(32)
class ReferencesHold implements Invariant {

    private final WholeStore store;

    ReferencesHold(WholeStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "custody.references";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        return Reference.ALL.stream()
                .mapToLong(r -> store.each(r.collection(), r.path(), some -> check(r, some, broken)))
                .sum();
    }

    private void check(Reference reference, List<WholeStore.Piece> some, Consumer<Broken> broken) {
        var named = new HashSet<String>();
        for (var piece : some) for (var value : piece.values()) named.add(value + reference.ending());
        var missing = store.missing(false, reference.target(), named);
        if (missing.isEmpty()) return;
        for (var piece : some)
            for (var value : piece.values())
                if (missing.contains(value + reference.ending()) && isStill(reference, piece.id(), value))
                    broken.accept(new Broken(
                            reference.collection(),
                            piece.id(),
                            "check.reference",
                            reference.path() + " = " + value + " (" + reference.target() + ")"));
    }

    /** Both are read again: what it named may have been taken away together with the naming. */
    private boolean isStill(Reference reference, String id, String value) {
        return store.now(reference.collection(), id, reference.path())
                        .filter(now -> now.values().contains(value))
                        .isPresent()
                && !store.missing(false, reference.target(), List.of(value + reference.ending()))
                        .isEmpty();
    }
}
