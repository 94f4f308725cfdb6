package id.kipp.source;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.util.Arrays;
import java.util.List;

/** Whose records are whose: the secretariat's all of them, a co-manager's those of their own register. */
final class Keepers {

    private Keepers() {}

    /** @throws Refusal {@code actor.not-allowed} */
    static void require(Actor actor) {
        actor.require(Role.SECRETARIAT, Role.CO_MANAGER);
    }

    /** @throws Refusal {@code actor.not-allowed}, {@code source.not-your-register} */
    static void require(Actor actor, Register register) {
        require(actor);
        if (!register.isKeptBy(actor)) throw new Refusal(SourceRefusal.NOT_YOUR_REGISTER, register.title());
    }

    /** Those that the actor keeps. */
    static List<Register> of(Actor actor) {
        require(actor);
        return Arrays.stream(Register.values()).filter(r -> r.isKeptBy(actor)).toList();
    }
}
