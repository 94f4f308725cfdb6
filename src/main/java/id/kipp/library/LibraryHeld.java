package id.kipp.library;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The library is found by its words as it is; what the next question takes up is not held against the index. */
@Component
@Order(24)
class LibraryHeld implements Invariant {

    private final LibraryIndex index;

    LibraryHeld(LibraryIndex index) {
        this.index = index;
    }

    @Override
    public String name() {
        return "library.search";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var held = index.held();
        held.wrong().forEach(id -> broken.accept(new Broken("library", id, "check.search")));
        return held.looked();
    }
}
