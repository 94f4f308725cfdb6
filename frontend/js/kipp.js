// The little that has to run in the browser. Served as it is: no bundler, no dependency.
(() => {
  if (window.kipp) return;

  const typing = (event) =>
    event.composedPath().some((e) => e.matches?.('input, textarea, select, [contenteditable="true"]'));

  const name = (event) =>
    (event.ctrlKey || event.metaKey ? 'Ctrl+' : '') + (event.altKey ? 'Alt+' : '') + event.key;

  const inDialog = (element) => element.closest('vaadin-dialog, vaadin-confirm-dialog');

  const dialogAbove = (element) =>
    document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]') && !inDialog(element);

  // Shortcuts: told to the element as "kipp-key", unless someone types or a dialog is open above it.
  function keys(element, wanted) {
    if (element.kippKeys) document.removeEventListener('keydown', element.kippKeys);
    element.kippKeys = (event) => {
      if (!element.isConnected) return document.removeEventListener('keydown', element.kippKeys);
      const key = name(event);
      if (event.defaultPrevented || !wanted.includes(key) || dialogAbove(element)) return;
      if (typing(event) && !/^(Ctrl|Alt)\+/.test(key)) return;
      event.preventDefault();
      // what is being typed is sent first, so that the shortcut acts on it
      document.activeElement?.dispatchEvent(new Event('change', { bubbles: true }));
      element.dispatchEvent(new CustomEvent('kipp-key', { detail: key }));
    };
    document.addEventListener('keydown', element.kippKeys);
  }

  // j and k walk through a grid's rows, Enter opens the first link of the row, / goes to the search field.
  function rows(grid) {
    if (grid.kippRows) return;
    grid.kippRows = (event) => {
      if (!grid.isConnected) {
        document.removeEventListener('keydown', grid.kippRows);
        delete grid.kippRows;
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (typing(event) || dialogAbove(grid) || !grid.checkVisibility()) return;
      if (event.key === 'j' || event.key === 'k') {
        event.preventDefault();
        walk(grid, event.key === 'j' ? 1 : -1);
      } else if (event.key === '/') {
        const search = document.querySelector('.filters-search');
        if (!search) return;
        event.preventDefault();
        search.focus();
      } else if (event.key === 'Enter' && event.composedPath().includes(grid)) {
        const row = grid.shadowRoot.activeElement?.closest('tr');
        link(row)?.click();
      }
    };
    document.addEventListener('keydown', grid.kippRows);
    // what a row's one line cuts off is whole under the pointer
    grid.addEventListener('mouseover', (event) => {
      const cell = event.target.closest('vaadin-grid-cell-content');
      if (cell) cell.title = cell.scrollWidth > cell.clientWidth ? cell.textContent.trim() : '';
    });
  }

  const cells = (row) => [...row.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements());

  const link = (row) => row && cells(row).map((cell) => cell.querySelector('a[href]')).find(Boolean);

  function walk(grid, step) {
    const all = [...grid.shadowRoot.querySelectorAll('#items > tr:not([hidden])')].sort((a, b) => a.index - b.index);
    const current = all.indexOf(grid.shadowRoot.activeElement?.closest('#items > tr'));
    const next = all[current < 0 ? 0 : current + step];
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  }

  // Counts down to nought and on, in minutes and seconds.
  function countdown(element, milliseconds) {
    clearInterval(element.kippTimer);
    const end = performance.now() + milliseconds;
    const show = () => {
      const left = Math.trunc((end - performance.now()) / 1000);
      const seconds = Math.abs(left);
      element.textContent = `${left < 0 ? '+' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
      element.classList.toggle('last-minute', left >= 0 && left < 60);
      element.classList.toggle('over', left < 0);
      if (!element.isConnected) clearInterval(element.kippTimer);
    };
    show();
    element.kippTimer = setInterval(show, 500);
  }

  // A link to a place on this page: its address would be relative to the base, so the focus is moved instead.
  function skip(link, target) {
    link.onclick = (event) => {
      event.preventDefault();
      event.stopPropagation();
      document.getElementById(target)?.focus();
    };
  }

  // What is selected inside the element is told to it as "kipp-quote", with the section it begins in.
  function quotes(element) {
    if (element.kippQuotes) return;
    element.kippQuotes = () => setTimeout(() => {
      const selection = getSelection();
      const text = selection.toString().trim();
      if (!text || !element.contains(selection.anchorNode) || !element.contains(selection.focusNode)) return;
      const start = selection.getRangeAt(0).startContainer;
      const section = (start.closest ? start : start.parentElement).closest('[data-section]');
      const detail = { text: text.slice(0, 600), section: section?.dataset.section ?? '' };
      element.dispatchEvent(new CustomEvent('kipp-quote', { detail }));
    });
    for (const type of ['mouseup', 'keyup', 'touchend']) element.addEventListener(type, element.kippQuotes);
  }

  window.kipp = { keys, rows, countdown, skip, quotes };
})();
