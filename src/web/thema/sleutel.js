/** Lets the browser make or use a passkey, and sends what it says with the form. Runs on the pages of one's own key only. */
const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (one) => one.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

const existing = (ids) => ids.map((id) => ({ type: 'public-key', id: bytes(id) }));

/** What the device gave, as text that a form can carry. */
const answer = ({ id, type }, response) => JSON.stringify({ id, rawId: id, type, response });

const make = async ({ challenge, bestaand, gebruiker }) => {
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: bytes(challenge),
      rp: { id: location.hostname, name: 'Veilig Ambt' },
      user: { id: new TextEncoder().encode(gebruiker), name: 'Veilig Ambt', displayName: 'Veilig Ambt' },
      pubKeyCredParams: [-7, -257].map((alg) => ({ type: 'public-key', alg })),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      excludeCredentials: existing(bestaand),
      attestation: 'none',
      timeout: 300_000,
    },
  });
  const { response } = made;
  return answer(made, {
    clientDataJSON: text(response.clientDataJSON),
    authenticatorData: text(response.getAuthenticatorData()),
    attestationObject: text(response.attestationObject),
    publicKey: text(response.getPublicKey()),
    publicKeyAlgorithm: response.getPublicKeyAlgorithm(),
    transports: response.getTransports(),
  });
};

const use = async ({ challenge, bestaand }) => {
  const used = await navigator.credentials.get({
    publicKey: {
      challenge: bytes(challenge),
      rpId: location.hostname,
      allowCredentials: existing(bestaand),
      userVerification: 'required',
      timeout: 300_000,
    },
  });
  const { response } = used;
  return answer(used, {
    clientDataJSON: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
  });
};

const field = document.querySelector('[data-sleutel]');
const form = field?.form;
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const asked = JSON.parse(field.dataset.sleutel);
  (asked.soort === 'maak' ? make(asked) : use(asked)).then(
    (said) => {
      field.value = said;
      form.submit();
    },
    () => {
      document.getElementById('sleutel-mis').hidden = false;
    },
  );
});
