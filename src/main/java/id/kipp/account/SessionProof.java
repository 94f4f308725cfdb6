package id.kipp.account;

import id.kipp.kernel.Actor;
import id.kipp.kernel.FreshProof;
import id.kipp.kernel.Refusal;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * A second factor, or of who has none the password, shown in this session not long ago. Jobs and the operator at the command
 * line have no session and have the machine in their hands anyway; anybody else without one is refused.
 */
@Component
class SessionProof implements FreshProof {

    private final ProofRule rule;
    private final FactorStore factors;
    private final Enrolment enrolment;
    private final Actors actors;
    private final AuthorizationManager<Actor> second;
    private final AuthorizationManager<Actor> password;

    SessionProof(ProofRule rule, FactorStore factors, Enrolment enrolment, Actors actors, Clock clock) {
        this.rule = rule;
        this.factors = factors;
        this.enrolment = enrolment;
        this.actors = actors;
        this.second = fresh(
                clock, Arrays.stream(Factor.values()).filter(Factor::second).toArray(Factor[]::new));
        this.password = fresh(clock, Factor.PASSWORD);
    }

    @Override
    public void require(Actor actor) {
        if (enrolment.of(actor).isPast()) throw new Refusal(AccountRefusal.PROOF_ENROL);
        requireOwn(actor);
    }

    /** As {@link #require} for the person's own proofs, which who has none yet may get. */
    void requireOwn(Actor actor) {
        if (!rule.isOn() || Actors.isNobody(actor)) return;
        var session = SecurityContextHolder.getContext().getAuthentication();
        var asked = factors.of(actor.id()).any() ? second : password;
        var answer = asked.authorize(() -> session, actor);
        if (!isOf(session, actor) || answer == null || !answer.isGranted())
            throw new Refusal(AccountRefusal.PROOF_NEEDED);
    }

    /**
     * Whoever has a second factor has shown it in this session, however long ago: what was begun before there was one is not ended
     * by the password alone.
     */
    void requireSecond(Actor actor) {
        if (!rule.isOn() || Actors.isNobody(actor) || !factors.of(actor.id()).any()) return;
        var session = SecurityContextHolder.getContext().getAuthentication();
        if (session == null || !isOf(session, actor) || !hasSecond(session))
            throw new Refusal(AccountRefusal.PROOF_NEEDED);
    }

    /** Whether a second factor has been shown in it, however long ago. */
    static boolean hasSecond(Authentication session) {
        return session.getAuthorities().stream().anyMatch(a -> Arrays.stream(Factor.values())
                .anyMatch(f -> f.second() && f.authority().equals(a.getAuthority())));
    }

    /** The actor has just shown it in this session. */
    void shown(Actor actor, Factor proof) {
        var context = SecurityContextHolder.getContext();
        var session = context.getAuthentication();
        if (session != null && isOf(session, actor)) context.setAuthentication(actors.proven(session, proof));
    }

    private static boolean isOf(@org.jspecify.annotations.Nullable Authentication session, Actor actor) {
        return session != null
                && session.getPrincipal() instanceof SignedIn who
                && who.actor().id().equals(actor.id());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private AuthorizationManager<Actor> fresh(Clock clock, Factor... anyOf) {
        var each = Arrays.stream(anyOf)
                .map(proof -> {
                    var one = AllRequiredFactorsAuthorizationManager.<Actor>builder()
                            .requireFactor(f -> f.authority(proof.authority()).validDuration(rule.fresh()))
                            .build();
                    one.setClock(clock);
                    return one;
                })
                .toArray(AllRequiredFactorsAuthorizationManager[]::new);
        return AllRequiredFactorsAuthorizationManager.anyOf(each);
    }
}
