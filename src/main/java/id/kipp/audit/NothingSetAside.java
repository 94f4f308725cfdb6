package id.kipp.audit;

import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** No line was found that nobody can vouch for. */
@Component
@Order(3)
class NothingSetAside implements Invariant {

    private final SetAsideStore aside;

    NothingSetAside(SetAsideStore aside) {
        this.aside = aside;
    }

    @Override
    public String name() {
        return "audit.set-aside";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        long checked = 0;
        for (var line : aside.all()) {
            broken.accept(
                    new Broken(line.collection(), line.document(), line.reason().key()));
            checked++;
        }
        return checked;
    }
}
