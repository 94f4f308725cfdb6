// Asks the device for a passkey, to make one or to use one. What goes to and fro is JSON with bytes in base64url.
(() => {
  if (window.kippPasskey) return;

  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  const known = (list) => (list ?? []).map((key) => ({ ...key, id: bytes(key.id) }));

  async function make(json) {
    const asked = JSON.parse(json);
    const made = await navigator.credentials.create({
      publicKey: {
        ...asked,
        challenge: bytes(asked.challenge),
        user: { ...asked.user, id: bytes(asked.user.id) },
        excludeCredentials: known(asked.excludeCredentials),
      },
    });
    return answer(made, {
      attestationObject: text(made.response.attestationObject),
      clientDataJSON: text(made.response.clientDataJSON),
      transports: made.response.getTransports?.() ?? [],
    });
  }

  async function use(json) {
    const asked = JSON.parse(json);
    const used = await navigator.credentials.get({
      publicKey: { ...asked, challenge: bytes(asked.challenge), allowCredentials: known(asked.allowCredentials) },
    });
    return answer(used, {
      authenticatorData: text(used.response.authenticatorData),
      clientDataJSON: text(used.response.clientDataJSON),
      signature: text(used.response.signature),
      userHandle: used.response.userHandle ? text(used.response.userHandle) : undefined,
    });
  }

  const answer = (key, response) =>
    JSON.stringify({
      id: key.id,
      rawId: text(key.rawId),
      response,
      type: key.type,
      clientExtensionResults: {},
      authenticatorAttachment: key.authenticatorAttachment ?? undefined,
    });

  window.kippPasskey = { make, use };
})();
