// What is typed and not yet stored stays in this tab: a reload or the end of a session loses nothing.
(() => {
  if (window.kippKept) return;

  const PREFIX = 'kipp-kept:';
  const LONGEST = 65536; // characters of one field
  const MOST = 40; // fields; the oldest leave
  const SOON = 10000; // ms
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
    setTimeout(() => read(key)?.at === at && stillTrue() && sessionStorage.removeItem(key), SOON);
  }

  const keys = () => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));

  function read(key) {
    try {
      const kept = JSON.parse(sessionStorage.getItem(key));
      return typeof kept?.text === 'string' ? kept : null;
    } catch {
      return null;
    }
  }

  const oldest = () => keys().sort((a, b) => (read(a)?.at ?? 0) - (read(b)?.at ?? 0))[0];

  function write(key, kept) {
    sessionStorage.removeItem(key);
    if (kept.text.length > LONGEST) return;
    while (keys().length >= MOST) sessionStorage.removeItem(oldest());
    try {
      sessionStorage.setItem(key, JSON.stringify(kept));
    } catch {
      // the browser's own limit: what is typed stays in its field, as without this
    }
  }

  const forget = (wanted) => keys().filter(wanted).forEach((key) => sessionStorage.removeItem(key));

  document.addEventListener('input', (event) => {
    const field = event.composedPath().find((e) => e.dataset?.kept);
    if (!field || typeof field.value !== 'string') return;
    const key = PREFIX + field.dataset.kept;
    write(key, { text: field.value, over: field.dataset.keptOver, at: Date.now() });
    if (isStored(field)) later(key, () => isStored(field));
  });

  if (tabs) tabs.onmessage = () => forget(() => true);

  window.kippKept = {
    // Tells the element what was kept under this name, as "kipp-kept". What others typed in this tab leaves it.
    offer(element, owner, name) {
      forget((key) => !key.startsWith(`${PREFIX}${owner}/`));
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
      sessionStorage.removeItem(PREFIX + name);
    },
    // At the way out, in every tab.
    leave() {
      forget(() => true);
      tabs?.postMessage('leave');
    },
  };
})();
