package id.kipp.account;

import org.springframework.security.core.authority.FactorGrantedAuthority;

/** In which way somebody has shown to be themselves; in a session it stands with the time, as Spring Security's factors do. */
enum Factor {
    PASSWORD(FactorGrantedAuthority.PASSWORD_AUTHORITY),
    PASSKEY(FactorGrantedAuthority.WEBAUTHN_AUTHORITY),
    APP("FACTOR_APP"),
    RECOVERY("FACTOR_RECOVERY");

    private final String authority;

    Factor(String authority) {
        this.authority = authority;
    }

    String authority() {
        return authority;
    }

    /** What counts as a second factor. */
    boolean second() {
        return this != PASSWORD;
    }
}
