package id.kipp.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * One person's passkeys as Spring Security asks for them; what it would store is kept here until the whole is. To a device the
 * person is the opaque id.
 */
final class PasskeysOf implements PublicKeyCredentialUserEntityRepository, UserCredentialRepository {

    private final PublicKeyCredentialUserEntity person;
    private final List<CredentialRecord> keys;
    private @Nullable CredentialRecord saved;

    PasskeysOf(Account account, List<Passkey> passkeys) {
        this(account.id().value(), account.signInName(), account.name(), passkeys);
    }

    private PasskeysOf(String id, String name, String called, List<Passkey> passkeys) {
        person = ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(id.getBytes(StandardCharsets.UTF_8)))
                .name(name)
                .displayName(called)
                .build();
        keys = passkeys.stream().map(this::record).toList();
    }

    /** Of whoever has not yet said who they are. */
    static PasskeysOf nobody() {
        return new PasskeysOf("nobody", "nobody", "nobody", List.of());
    }

    Optional<CredentialRecord> saved() {
        return Optional.ofNullable(saved);
    }

    private CredentialRecord record(Passkey passkey) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(passkey.id()))
                .userEntityUserId(person.getId())
                .publicKey(new ImmutablePublicKeyCose(
                        Bytes.fromBase64(passkey.key()).getBytes()))
                .signatureCount(passkey.signatures())
                .uvInitialized(true)
                .transports(passkey.transports().stream()
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(Bytes.fromBase64(passkey.attestation()))
                .created(passkey.added())
                .lastUsed(Objects.requireNonNullElse(passkey.used(), passkey.added()))
                .label(passkey.name())
                .build();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return id.equals(person.getId()) ? person : null;
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String name) {
        return person;
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("people are made by invitation");
    }

    @Override
    public void save(CredentialRecord record) {
        saved = record;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return keys.stream()
                .filter(k -> k.getCredentialId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes id) {
        return id.equals(person.getId()) ? keys : List.of();
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("their owner removes them");
    }
}
