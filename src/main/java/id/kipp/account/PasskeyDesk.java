package id.kipp.account;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.mail.Site;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes and judges passkeys, by Spring Security. A key is good for the site's own name ({@code kipp.url}) and must have made
 * sure who holds it (a finger, a face, a PIN), so that it is two factors by itself.
 */
@Component
class PasskeyDesk {

    private static final int LONGEST = 32 * 1024;

    private final Site site;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    PasskeyDesk(Site site) {
        this.site = site;
    }

    /** Browsers make none for a number, and none where the line is open to others. */
    boolean isPossible() {
        var where = where();
        var host = Objects.requireNonNullElse(where.getHost(), "");
        return host.equals("localhost")
                || "https".equals(where.getScheme()) && host.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }

    PasskeyAsked toMake(Account person, List<Passkey> has) {
        if (!isPossible()) throw new Refusal(AccountRefusal.PASSKEY_NOWHERE);
        var options = operations(new PasskeysOf(person, has))
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(as(person)));
        return new PasskeyAsked(json.writeValueAsString(options), options);
    }

    Passkey made(Account person, List<Passkey> has, PasskeyAsked asked, String answer, String name, Instant now) {
        var options = asked.making();
        if (options == null) throw refused(null);
        var keys = new PasskeysOf(person, has);
        var made = tried(() -> {
            var key = read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            return operations(keys)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            options, new RelyingPartyPublicKey(key, name)));
        });
        return new Passkey(
                made.getCredentialId().toBase64UrlString(),
                name,
                Objects.requireNonNull(made.getAttestationObject()).toBase64UrlString(),
                new Bytes(made.getPublicKey().getBytes()).toBase64UrlString(),
                transports(made),
                made.getSignatureCount(),
                now,
                null);
    }

    /** Whichever of the person's own answers. */
    PasskeyAsked toUse(Account person, List<Passkey> has) {
        return asked(operations(new PasskeysOf(person, has))
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(as(person))));
    }

    /** Whichever anybody has for this site. */
    PasskeyAsked toUse() {
        return asked(operations(PasskeysOf.nobody())
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null)));
    }

    Passkey used(Account person, List<Passkey> has, PasskeyAsked asked, String answer, Instant now) {
        var options = asked.using();
        if (options == null) throw refused(null);
        var keys = new PasskeysOf(person, has);
        var id = tried(() -> {
            var key = read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            operations(keys).authenticate(new RelyingPartyAuthenticationRequest(options, key));
            return key.getRawId().toBase64UrlString();
        });
        var count = keys.saved().map(CredentialRecord::getSignatureCount).orElse(0L);
        var known = has.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow(() -> refused(null));
        return new Passkey(
                id, known.name(), known.attestation(), known.key(), known.transports(), count, known.added(), now);
    }

    /** Whom a device says it answers for. */
    Optional<AccountId> whose(String answer) {
        try {
            var key = read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var handle = key.getResponse().getUserHandle();
            return Optional.ofNullable(handle)
                    .map(h -> new AccountId(new String(h.getBytes(), StandardCharsets.UTF_8)));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private PasskeyAsked asked(PublicKeyCredentialRequestOptions options) {
        if (!isPossible()) throw new Refusal(AccountRefusal.PASSKEY_NOWHERE);
        return new PasskeyAsked(json.writeValueAsString(options), options);
    }

    private Webauthn4JRelyingPartyOperations operations(PasskeysOf keys) {
        var where = where();
        var site = PublicKeyCredentialRpEntity.builder()
                .id(Objects.requireNonNull(where.getHost()))
                .name("KIPP")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(keys, keys, site, Set.of(origin(where)));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private URI where() {
        return URI.create(site.home());
    }

    private static String origin(URI where) {
        return where.getScheme() + "://" + where.getAuthority();
    }

    private static Authentication as(Account person) {
        return UsernamePasswordAuthenticationToken.authenticated(person.signInName(), null, List.of());
    }

    private static Set<String> transports(CredentialRecord made) {
        return made.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .collect(Collectors.toSet());
    }

    private <T> T read(String answer, TypeReference<T> type) {
        if (answer.length() > LONGEST) throw new IllegalArgumentException("longer than any device answers");
        return json.readValue(answer, type);
    }

    /** Whatever is wrong with an answer, the person is told the same; what a device sends may be anything. */
    private static <T> T tried(Supplier<T> judged) {
        try {
            return judged.get();
        } catch (RuntimeException wrong) {
            throw refused(wrong);
        }
    }

    private static Refusal refused(@org.jspecify.annotations.Nullable Throwable why) {
        return (Refusal) new Refusal(AccountRefusal.PASSKEY_REFUSED).initCause(why);
    }
}
