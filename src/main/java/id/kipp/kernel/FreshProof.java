package id.kipp.kernel;

/**
 * Whether whoever acts has shown a moment ago to be themselves. Asked before what is public, decides, or gives rights to others; only
 * {@code account} answers. Nothing answers: nothing is allowed.
 */
public interface FreshProof {

    /**
     * @throws Refusal {@code proof.needed} where the last proof is too old, {@code proof.enrol} where the actor must have a
     *     second factor and has none
     */
    void require(Actor actor);
}
