// Two promises of every page: one press acts once, and the focus is never lost to the page.
(() => {
  if (window.kippSteady) return;

  const TWICE = 800; // what the browser calls a double click comes within this
  const BEGUN = 60; // by then the press has been sent
  const PATIENT = 15000; // a press nobody answers may be made again
  const BUTTON = 'vaadin-button, button, vaadin-menu-bar-item';
  const HOLDS = 'a[href], button, input, textarea, select, [tabindex], vaadin-button, vaadin-grid, vaadin-text-field, '
    + 'vaadin-text-area, vaadin-select, vaadin-combo-box, vaadin-date-picker, vaadin-checkbox, vaadin-radio-button, vaadin-tab';

  const FIELD = 'vaadin-text-field, vaadin-text-area, vaadin-select, vaadin-combo-box, vaadin-multi-select-combo-box, '
    + 'vaadin-date-picker, vaadin-date-time-picker, vaadin-checkbox, vaadin-radio-group, vaadin-big-decimal-field, vaadin-upload > vaadin-button';

  // What says that the connection is lost stands outside every landmark: it is read out, and no place to go to.
  const indicator = () => document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');

  const clients = () => Object.values(window.Vaadin?.Flow?.clients ?? {});
  const waits = () => clients().some((client) => client.isActive?.());

  // --- one press acts once -------------------------------------------------------------------------------------
  // The second press of a button is swallowed while the first is being answered, and within a double click. The
  // button is not disabled for it: that would drop the focus. What is meant to be pressed fast says data-again.
  const pressed = new WeakMap();

  document.addEventListener('click', (event) => {
    const button = event.composedPath().find((e) => e.matches?.(BUTTON) && e.getRootNode() === document);
    if (!button || 'again' in button.dataset) return;
    const last = pressed.get(button);
    const since = performance.now() - (last?.at ?? -PATIENT);
    if ((event.detail > 1 && since < TWICE) || last?.open) {
      event.stopImmediatePropagation();
      event.preventDefault();
    } else {
      const press = { at: performance.now(), open: true };
      pressed.set(button, press);
      setTimeout(() => answered(press), BEGUN);
    }
  }, true);

  // what is asked of the server afterwards is no answer to this press: a field that is mended is sent before the next one
  function answered(press) {
    if (waits() && performance.now() - press.at < PATIENT) setTimeout(() => answered(press), 30);
    else press.open = false;
  }

  // --- the focus is never lost ---------------------------------------------------------------------------------
  // Where it was, with what it stood in: when an answer takes that away, it goes to what came in its place.
  let trail = [];

  const label = (e) => e.getAttribute('aria-label') || e.label || e.textContent?.trim().slice(0, 80) || '';

  function at(focused) {
    const element = focused.closest(FIELD) ?? focused;
    const parents = [];
    for (let e = element.parentNode; e; e = e.parentNode ?? e.host) if (e.nodeType === 1) parents.push(e);
    return { element, parents, tag: element.localName, label: label(element), path: location.pathname };
  }

  document.addEventListener('focusin', (event) => {
    const element = event.target;
    if (element === document.body || element.localName === 'vaadin-dialog-overlay') return;
    const now = at(element);
    trail = [now, ...trail.filter((t) => t.element !== now.element)].slice(0, 6);
  });

  const shown = (e) => e.isConnected && e.checkVisibility?.({ visibilityProperty: true });
  const lost = (e) => !shown(e) || e.disabled || e.matches('[disabled]');
  const usable = (e) => !lost(e) && e.tabIndex !== undefined && !e.matches('[tabindex="-1"]:not(h1)');

  // not the whole page: from there the heading is as near
  const inPage = (e) => e.closest('vaadin-dialog, .told') || (e.closest('main') && !e.matches('main'));

  // whoever did not type does not find the keys they press next in a field
  const typed = (e) => e.matches('input:not([type=checkbox], [type=radio]), textarea, vaadin-text-field, vaadin-text-area, vaadin-combo-box, '
    + 'vaadin-multi-select-combo-box, vaadin-date-picker, vaadin-date-time-picker, vaadin-big-decimal-field');

  // the same again where it was drawn anew, or else the next thing in what is left of its surroundings
  function heir(record) {
    if (!lost(record.element)) return record.element;
    const left = record.parents.find(shown);
    if (!left || !inPage(left)) return null;
    const all = [...left.querySelectorAll(HOLDS)].filter(usable);
    const same = all.find((e) => e.localName === record.tag && label(e) === record.label);
    if (same) return same;
    const fit = typed(record.element) ? all : all.filter((e) => !typed(e));
    const gone = record.parents.indexOf(left);
    const branch = gone > 0 ? record.parents[gone - 1] : record.element;
    return fit.find((e) => branch.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING) ?? fit[0] ?? null;
  }

  function heading() {
    const title = [...document.querySelectorAll('main h1, h1')].find(shown);
    if (title && !title.hasAttribute('tabindex')) title.tabIndex = -1;
    return title;
  }

  function keep() {
    if (document.activeElement && document.activeElement !== document.body) return;
    if (!trail.length || !lost(trail[0].element)) return; // somebody pressed beside everything
    if (waits()) return void setTimeout(keep, 60);
    const led = trail[0].path !== location.pathname; // to another page, which begins with its heading
    for (const record of led ? [] : trail) {
      const next = heir(record);
      if (next) {
        next.focus({ preventScroll: true, focusVisible: true });
        if (document.activeElement !== document.body) return;
      }
    }
    heading()?.focus({ preventScroll: true });
  }

  let asked = false;
  const soon = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => setTimeout(() => { asked = false; indicator(); keep(); }));
  };
  document.addEventListener('focusout', soon);
  const look = () => new MutationObserver(soon).observe(document.body, {
    childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden'] });
  if (document.body) look();
  else document.addEventListener('DOMContentLoaded', look);

  window.kippSteady = { keep };
})();
