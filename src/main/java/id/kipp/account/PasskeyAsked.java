package id.kipp.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** What a device is asked, with a challenge that counts once; its answer is judged by it. */
public final class PasskeyAsked {

    private final String json;
    private @Nullable PublicKeyCredentialCreationOptions making;
    private @Nullable PublicKeyCredentialRequestOptions using;

    PasskeyAsked(String json, PublicKeyCredentialCreationOptions making) {
        this.json = json;
        this.making = making;
    }

    PasskeyAsked(String json, PublicKeyCredentialRequestOptions using) {
        this.json = json;
        this.using = using;
    }

    /** As browsers read it. */
    public String json() {
        return json;
    }

    /** Null where it was for another thing, or has been answered. */
    synchronized @Nullable PublicKeyCredentialCreationOptions making() {
        var taken = making;
        making = null;
        return taken;
    }

    synchronized @Nullable PublicKeyCredentialRequestOptions using() {
        var taken = using;
        using = null;
        return taken;
    }
}
