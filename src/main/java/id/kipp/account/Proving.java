package id.kipp.account;

/** One person's chance to prove who they are, at the door or again later. */
public interface Proving {

    /** What can be asked of the person. */
    Ways ways();

    /**
     * @param passkey a key on a device
     * @param code what an app shows, or a recovery code
     * @param password where there is neither
     */
    record Ways(boolean passkey, boolean code, boolean password) {}

    PasskeyAsked askPasskey();

    /** @throws id.kipp.kernel.Refusal {@code account.passkey-refused}, {@code proof.over} */
    void byPasskey(PasskeyAsked asked, String answer);

    /**
     * Of the app, or a recovery code.
     *
     * @throws id.kipp.kernel.Refusal {@code proof.wrong}, {@code proof.key-lost} where codes of this app cannot be looked at, {@code
     *     account.wait}, {@code proof.over}, and {@code proof.guessed} where the password is to be given anew
     */
    void byCode(String code);

    /** @throws id.kipp.kernel.Refusal {@code account.password-wrong}, {@code account.wait}, {@code proof.guessed}, {@code proof.over} */
    void byPassword(String password);
}
