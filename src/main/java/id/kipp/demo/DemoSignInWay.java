package id.kipp.demo;

import id.kipp.account.StoreKind;
import id.kipp.ui.signin.SignInWay;
import jakarta.servlet.Filter;
import java.util.Optional;

/** Puts {@link DemoSignIn} beside the sign-in with a password. */
@DemoPart
final class DemoSignInWay implements SignInWay {

    private final StoreKind kind;
    private final DemoDoor door;

    DemoSignInWay(StoreKind kind, DemoDoor door) {
        this.kind = kind;
        this.door = door;
    }

    @Override
    public Optional<Filter> filter() {
        return kind.isTrial() ? Optional.of(new DemoSignIn(door)) : Optional.empty();
    }
}
