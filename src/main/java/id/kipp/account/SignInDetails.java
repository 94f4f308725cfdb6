package id.kipp.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where somebody tries to sign in from, and what the device keeps (see {@link KnownDevices}); empty where it is new. */
public final class SignInDetails extends WebAuthenticationDetails {

    private final String device;

    public SignInDetails(HttpServletRequest request, String device) {
        super(request);
        this.device = device;
    }

    String device() {
        return device;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignInDetails that && super.equals(that) && device.equals(that.device);
    }

    @Override
    public int hashCode() {
        return super.hashCode() + device.hashCode();
    }
}
