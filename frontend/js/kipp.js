// The little that has to run in the browser. Served as it is: no bundler, no dependency.
(() => {
  if (window.kipp) return;

  const typing = (event) =>
    event.composedPath().some((e) => e.matches?.(
      'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"]'));

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

  // Lanes beside each other: j and k walk through the one where one is, h and l lead to the next that holds something.
  function lanes(board) {
    if (board.kippLanes) return;
    board.kippLanes = (event) => {
      if (!board.isConnected) {
        document.removeEventListener('keydown', board.kippLanes);
        delete board.kippLanes;
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (typing(event) || dialogAbove(board) || !board.checkVisibility()) return;
      if (event.key === '/') {
        const search = document.querySelector('.filters-search');
        if (!search) return;
        event.preventDefault();
        return search.focus();
      }
      const step = { j: 1, l: 1, k: -1, h: -1 }[event.key];
      if (!step) return;
      const all = [...board.querySelectorAll('.lane')].map((lane) => [...lane.querySelectorAll('h3 a')]).filter((lane) => lane.length);
      const at = all.findIndex((lane) => lane.includes(document.activeElement));
      const next = at < 0 ? all[0]?.[0] : 'jk'.includes(event.key) ? all[at][all[at].indexOf(document.activeElement) + step] : all[at + step]?.[0];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    document.addEventListener('keydown', board.kippLanes);
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

  // A checklist by keyboard, heard here so that no answer waits for the server: 1 2 3 answer the item one is in, or the first
  // that is open, and lead to the next that is open; 0 accepts what the system has looked at; j k walk, n goes into the note.
  const items = (form) => [...form.querySelectorAll('.check')];
  const buttons = (item) => [...item.querySelectorAll('vaadin-radio-button')];
  const isOpen = (item) => !buttons(item).some((b) => b.checked);
  const enter = (item) => (buttons(item).find((b) => b.checked) ?? buttons(item)[0])?.focus();

  function sound(form) {
    items(form).filter((i) => i.dataset.sound !== undefined && isOpen(i)).forEach((i) => buttons(i)[0].click());
    onward(form, items(form), -1);
  }

  function onward(form, all, from) {
    const next = all.find((item, i) => i > from && isOpen(item)) ?? all.find(isOpen);
    if (next) enter(next);
    else form.querySelector('.score-foot vaadin-button')?.focus();
  }

  function checklist(form) {
    if (form.kippChecklist) return;
    form.kippChecklist = (event) => {
      if (!form.isConnected) return document.removeEventListener('keydown', form.kippChecklist);
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !form.checkVisibility()) return;
      const all = items(form);
      const noting = document.activeElement?.closest?.('.check-note');
      if (noting && event.key === 'Enter') {
        event.preventDefault();
        return onward(form, all, all.indexOf(noting.closest('.check')));
      }
      if (typing(event) || dialogAbove(form)) return;
      const inside = all.indexOf(document.activeElement?.closest?.('.check'));
      const here = inside < 0 ? Math.max(0, all.findIndex(isOpen)) : inside;
      if (/^[123]$/.test(event.key)) {
        buttons(all[here])[event.key - 1]?.click();
        onward(form, all, here);
      } else if (event.key === '0') {
        sound(form);
      } else if (event.key === 'j' || event.key === 'k') {
        enter(all[Math.min(all.length - 1, Math.max(0, here + (event.key === 'j' ? 1 : -1)))]);
      } else if (event.key === 'n') {
        all[here].classList.add('noted');
        all[here].querySelector('.check-note')?.focus();
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', form.kippChecklist);
    form.addEventListener('click', (event) => {
      if (event.target.closest?.('[data-accept-sound]')) sound(form);
    });
    setTimeout(() => document.activeElement === document.body && onward(form, items(form), -1), 100);
  }

  window.kipp = { keys, rows, lanes, countdown, skip, quotes, checklist };
})();
