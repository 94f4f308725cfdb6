// What is typed and not yet stored stays in this browser, under the account that typed it: a reload, the end of a session or a
// closed browser loses nothing. It leaves at the way out, when somebody else comes, and after some days: offices share computers.
(() => {
  if (window.kippKept) return;

  const PREFIX = 'kipp-kept:';
  const LONGEST = 65536; // characters of one field
  const MOST = 40; // fields; the oldest leave
  const SOON = 10000; // ms
  const LONGEST_KEPT = 7 * 24 * 3600 * 1000; // ms
  const tabs = window.BroadcastChannel ? new BroadcastChannel('kipp-kept') : null;

  // As Kept.mark on the server: whether two texts are the same, without keeping both.
  function mark(text) {
    let hash = 0;
    for (let i = 0; i < text.length; i++) hash = (31 * hash + text.charCodeAt(i)) | 0;
    return `${text.length}:${hash}`;
  }

  const isStored = (field) => mark(field.value) === field.dataset.keptOver;

  // Not at once: a text typed before this one may be on its way, and arrive last when the page is left now.
  function later(key, stillTrue) {
    const at = read(key)?.at;
    setTimeout(() => read(key)?.at === at && stillTrue() && localStorage.removeItem(key), SOON);
  }

  const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

  function read(key) {
    try {
      const kept = JSON.parse(localStorage.getItem(key));
      return typeof kept?.text === 'string' ? kept : null;
    } catch {
      return null;
    }
  }

  const oldest = () => keys().sort((a, b) => (read(a)?.at ?? 0) - (read(b)?.at ?? 0))[0];

  function write(key, kept) {
    localStorage.removeItem(key);
    if (kept.text.length > LONGEST) return;
    while (keys().length >= MOST) localStorage.removeItem(oldest());
    try {
      localStorage.setItem(key, JSON.stringify(kept));
    } catch {
      // the browser's own limit: what is typed stays in its field, as without this
    }
  }

  const forget = (wanted) => keys().filter(wanted).forEach((key) => localStorage.removeItem(key));

  document.addEventListener('input', (event) => {
    const field = event.composedPath().find((e) => e.dataset?.kept);
    if (!field || typeof field.value !== 'string') return;
    const key = PREFIX + field.dataset.kept;
    write(key, { text: field.value, over: field.dataset.keptOver, at: Date.now() });
    if (isStored(field)) later(key, () => isStored(field));
  });

  // What leaves only by a button, and has not left: whoever closes the page is asked.
  const unsent = (field) => !field.readonly
    && [field.value, field.value?.trim()].every((text) => mark(text ?? '') !== (field.dataset.keptOver ?? field.dataset.asks));

  addEventListener('beforeunload', (event) => {
    if ([...document.querySelectorAll('[data-asks]')].some(unsent)) event.preventDefault();
  });

  // Whoever goes elsewhere by a key or the way back has not left the field: what stands in it arrives before them, and they
  // are asked.
  const settle = () => [...document.querySelectorAll('[data-asks]')].filter(unsent)
    .forEach((field) => field.dispatchEvent(new CustomEvent('change', { bubbles: true })));
  addEventListener('popstate', settle, true);
  addEventListener('click', (event) => event.composedPath().some((e) => e.localName === 'a') && settle(), true);

  forget((key) => Date.now() - (read(key)?.at ?? 0) > LONGEST_KEPT);

  if (tabs) tabs.onmessage = () => forget(() => true);

  window.kippKept = {
    // Whose pages these are: what others typed leaves.
    owner(owner) {
      forget((key) => !key.startsWith(`${PREFIX}${owner}/`));
    },
    // Tells the element what was kept under this name, as "kipp-kept". What others typed leaves, and what is old.
    offer(element, owner, name) {
      forget((key) => !key.startsWith(`${PREFIX}${owner}/`) || Date.now() - (read(key)?.at ?? 0) > LONGEST_KEPT);
      const kept = read(PREFIX + name);
      if (kept) element.dispatchEvent(new CustomEvent('kipp-kept', { detail: { name, ...kept } }));
    },
    // The server has this text; what has been typed since is typed over it.
    arrived(name, text, over) {
      const kept = read(PREFIX + name);
      if (!kept) return;
      write(PREFIX + name, { ...kept, over });
      if ([kept.text, kept.text.trim()].some((typed) => mark(typed) === text)) later(PREFIX + name, () => true);
    },
    drop(name) {
      localStorage.removeItem(PREFIX + name);
    },
    // At the way out, in every tab.
    leave() {
      forget(() => true);
      tabs?.postMessage('leave');
    },
  };
})();
