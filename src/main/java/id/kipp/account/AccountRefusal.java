package id.kipp.account;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum AccountRefusal implements Refusal.Reason {
    ADDRESS_FIXED("account.address-fixed"),
    AGENCY_MISSING("account.agency-missing"),
    EXISTS("account.exists"),
    FILTER_NAME("account.filter-name"),
    FILTERS_FULL("account.filters-full"),
    HANDOVER_JUDGE("account.handover-judge"),
    HAS_JOINED("account.has-joined"),
    INSTITUTION_LENGTH("account.institution-length"),
    INSTITUTION_MISSING("account.institution-missing"),
    INVITATION_LOCKED("account.invitation-locked"),
    LINK_OVER("account.link-over"),
    MAY_NOT_INVITE("account.may-not-invite"),
    NAME_LENGTH("account.name-length"),
    NO_ROLE("account.no-role"),
    NOT_ONESELF("account.not-oneself"),
    PASSKEY_MANY("account.passkey-many"),
    PASSKEY_NAME("account.passkey-name"),
    PASSKEY_NOWHERE("account.passkey-nowhere"),
    PASSKEY_REFUSED("account.passkey-refused"),
    PASSWORD_LENGTH("account.password-length"),
    PASSWORD_WEAK("account.password-weak"),
    PASSWORD_WRONG("account.password-wrong"),
    PROOF_ENROL("proof.enrol"),
    PROOF_GUESSED("proof.guessed"),
    PROOF_KEY_LOST("proof.key-lost"),
    PROOF_NEEDED("proof.needed"),
    PROOF_OVER("proof.over"),
    PROOF_WRONG("proof.wrong"),
    RESET_REASON("account.reset-reason"),
    ROLES_APART("account.roles-apart"),
    SET_UP_OVER("account.set-up-over"),
    UNIT_MISSING("account.unit-missing"),
    UNKNOWN("account.unknown"),
    WAIT("account.wait"),
    DEMO_NOT_SAID("demo.not-said"),
    DEMO_OFF("demo.off"),
    DEMO_STORE_IS_DEMO("demo.store-is-demo"),
    DEMO_STORE_IS_REAL("demo.store-is-real");

    private final String key;

    AccountRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
