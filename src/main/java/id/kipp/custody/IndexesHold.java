package id.kipp.custody;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every document can be read, and every index has for each what it must have, and nothing else. */
@Component
@Order(30)
class IndexesHold implements Invariant {

    private final WholeStore store;

    IndexesHold(WholeStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "custody.indexes";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        return check(false, broken) + check(true, broken);
    }

    private long check(boolean ofFiles, Consumer<Broken> broken) {
        var names = store.names(ofFiles);
        for (var name : names) {
            var faults = new Told(name, broken);
            store.validate(ofFiles, name, faults);
            faults.end();
        }
        return names.size();
    }

    private static final class Told implements WholeStore.Faults {

        private final String collection;
        private final Consumer<Broken> broken;
        private boolean invalid;
        private boolean told;

        Told(String collection, Consumer<Broken> broken) {
            this.collection = collection;
            this.broken = broken;
        }

        @Override
        public void fault(String key, String id, String index) {
            told = true;
            broken.accept(new Broken(collection, id, key, index));
        }

        @Override
        public void invalid() {
            invalid = true;
        }

        /** A server that knows that something is wrong and not what. */
        void end() {
            if (invalid && !told) broken.accept(new Broken(collection, "", "check.invalid"));
        }
    }
}
