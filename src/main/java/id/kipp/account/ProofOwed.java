package id.kipp.account;

import org.springframework.security.core.AuthenticationException;

/** The password is right, and this person has a second factor, which is asked for now. */
public final class ProofOwed extends AuthenticationException {

    private final transient AtDoor door;

    ProofOwed(AtDoor door) {
        super("a second proof is owed");
        this.door = door;
    }

    public AtDoor door() {
        return door;
    }
}
