// Places in what is read: words that were found and passages that were picked are marked without touching the text, and a
// passage is picked by mouse, finger or keyboard. Letters are counted without blanks, as the server counts them.
(() => {
  if (window.kippReading) return;

  const letters = (text) => text.replace(/\s+/g, '').length;
  const shown = (root) => [...root.querySelectorAll('[data-place]')].filter((body) => body.checkVisibility());
  const first = (body) => Number(body.dataset.before ?? 0);
  const is = (body, at) => body.dataset.place === at.place && (body.dataset.file ?? '') === (at.file ?? '');

  function nodes(body) {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const all = [];
    while (walker.nextNode()) all.push(walker.currentNode);
    return all;
  }

  // Null where not all of it stands in the body.
  function range(body, from, to) {
    const range = new Range();
    let seen = first(body);
    if (from < seen) return null;
    for (const node of nodes(body)) {
      for (let i = 0; i < node.data.length; i++) {
        if (/\s/.test(node.data[i])) continue;
        if (seen === from) range.setStart(node, i);
        if (++seen === to) {
          range.setEnd(node, i + 1);
          return range;
        }
      }
    }
    return null;
  }

  function before(body, node, offset) {
    const range = new Range();
    range.selectNodeContents(body);
    range.setEnd(node, offset);
    return first(body) + letters(range.toString());
  }

  function found(body, words) {
    if (!words) return [];
    const pattern = new RegExp(words.trim().split(/\s+/).map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'giu');
    const all = nodes(body);
    const text = all.map((n) => n.data).join('');
    const ranges = [];
    let index = 0;
    let start = 0;
    const seek = (at) => {
      while (index < all.length - 1 && at > start + all[index].data.length) start += all[index++].data.length;
      return [all[index], at - start];
    };
    for (const match of text.matchAll(pattern)) {
      if (ranges.length === 500) break;
      const range = new Range();
      range.setStart(...seek(match.index));
      range.setEnd(...seek(match.index + match[0].length));
      ranges.push(range);
    }
    return ranges;
  }

  function mark(name, ranges) {
    if (!window.CSS?.highlights) return;
    if (ranges.length) CSS.highlights.set(name, new Highlight(...ranges));
    else CSS.highlights.delete(name);
  }

  function paint(root) {
    const bodies = shown(root);
    boxes(root);
    const places = (all) => all.filter((at) => !at.area).flatMap((at) => bodies.filter((b) => is(b, at)).map((b) => range(b, at.from, at.to)).filter(Boolean));
    mark('kipp-evidence', places(root.kippEvidence ?? []));
    mark('kipp-found', bodies.flatMap((body) => found(body, root.kippWords)));
    mark('kipp-here', places(root.kippHere ? [root.kippHere] : []));
  }

  // Pieces of a page's picture lie on it as boxes, in thousandths of its width and height.
  const sheets = (root) => [...root.querySelectorAll('[data-picture]')].filter((sheet) => sheet.checkVisibility());
  const shows = (sheet, at) => Boolean(at?.area) && sheet.dataset.picture === at.place && sheet.dataset.file === at.file;

  function box(sheet, kind, area) {
    const box = document.createElement('span');
    box.className = `leaf-area ${kind}`;
    for (const [side, value] of [['left', area.x], ['top', area.y], ['width', area.width], ['height', area.height]])
      box.style[side] = `${value / 10}%`;
    sheet.append(box);
    return box;
  }

  function boxes(root) {
    for (const sheet of sheets(root)) {
      const wanted = (root.kippEvidence ?? []).filter((at) => shows(sheet, at)).map((at) => ['evidence', at.area]);
      if (shows(sheet, root.kippHere)) wanted.push(['here', root.kippHere.area]);
      const said = JSON.stringify(wanted);
      if (sheet.kippBoxes === said) continue;
      sheet.kippBoxes = said;
      sheet.querySelectorAll('.leaf-area:not(.drawn)').forEach((old) => old.remove());
      wanted.forEach(([kind, area]) => box(sheet, kind, area));
    }
  }

  // What is read is made anew when pages are turned: marks follow it.
  function watch(root) {
    if (root.kippWatch) return paint(root);
    let asked = false;
    root.kippWatch = new MutationObserver(() => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        if (root.isConnected) paint(root);
      });
    });
    root.kippWatch.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden', 'data-place'] });
    paint(root);
  }

  function evidence(root, all) {
    root.kippEvidence = all;
    watch(root);
  }

  function words(root, looked) {
    root.kippWords = looked;
    root.kippHere = null;
    watch(root);
  }

  const scroller = (element) => {
    for (let e = element; e; e = e.parentElement)
      if (/auto|scroll/.test(getComputedStyle(e).overflowY) && e.scrollHeight > e.clientHeight) return e;
    return document.scrollingElement;
  };

  function bring(ranged, third) {
    const box = scroller(ranged.startContainer.parentElement);
    const page = box === document.scrollingElement;
    const top = page ? 0 : box.getBoundingClientRect().top;
    const height = page ? innerHeight : box.clientHeight;
    const rect = ranged.getBoundingClientRect();
    if (third || rect.top < top + 48 || rect.bottom > top + height - 64) box.scrollBy({ top: rect.top - top - height / 3 });
  }

  // Leads to a place; where its page is still on its way, as soon as it is there.
  function go(root, at, focus, patience = 60) {
    watch(root);
    if (at.area) {
      const sheet = sheets(root).find((s) => shows(s, at));
      if (!sheet) return patience > 0 && setTimeout(() => go(root, at, focus, patience - 1), 50);
      root.kippHere = at;
      paint(root);
      if (focus) sheet.closest('[tabindex]')?.focus({ preventScroll: true });
      return sheet.querySelector('.leaf-area.here')?.scrollIntoView({ block: 'center' });
    }
    const body = shown(root).find((b) => is(b, at) && range(b, at.from, at.to));
    if (!body) return patience > 0 && setTimeout(() => go(root, at, focus, patience - 1), 50);
    root.kippHere = at;
    paint(root);
    if (focus) body.closest('[tabindex]')?.focus({ preventScroll: true });
    bring(range(body, at.from, at.to), true);
  }

  // Heard here, so that no letter typed after it waits for the server.
  function find(bar) {
    if (bar.kippFind) document.removeEventListener('keydown', bar.kippFind);
    bar.kippFind = (event) => {
      if (!bar.isConnected) return document.removeEventListener('keydown', bar.kippFind);
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !bar.checkVisibility()) return;
      if (document.querySelector('vaadin-dialog[opened]') || types(event)) return;
      event.preventDefault();
      bar.querySelector('vaadin-text-field').focus();
    };
    document.addEventListener('keydown', bar.kippFind);
  }

  const types = (event) => event.composedPath().some((e) => e.matches?.('input:not([type="radio"], [type="checkbox"]), textarea, select'));

  // --- picking -------------------------------------------------------------------------------------------------
  // e picks the first sentence in sight, arrows go on, with Shift they take more; e or a criterion's digit makes it evidence.
  function seat(columns, bar) {
    if (columns.kippSeat) document.removeEventListener('keydown', columns.kippSeat, true);
    const criteria = () => [...columns.querySelectorAll('.criterion')];
    let current = columns.kippCurrent ?? 0;
    let sentences = [];
    let anchor = -1;
    let head = -1;

    let drawn = null; // the piece of a picture that is being picked

    const draw = (sheet, area) => {
      drawn?.box.remove();
      drawn = area ? { sheet, area, box: box(sheet, 'drawn', area) } : null;
    };

    const picked = () => {
      if (drawn?.sheet.isConnected)
        return { place: drawn.sheet.dataset.picture, file: drawn.sheet.dataset.file, from: 0, to: 0, area: drawn.area };
      const selection = getSelection();
      if (!selection.rangeCount || selection.isCollapsed) return null;
      const ranged = selection.getRangeAt(0);
      const start = ranged.startContainer.parentElement?.closest('[data-place]') ?? ranged.startContainer.closest?.('[data-place]');
      if (!start || !columns.contains(start)) return null;
      const end = start.contains(ranged.endContainer) ? [ranged.endContainer, ranged.endOffset] : [start, start.childNodes.length];
      const at = {
        place: start.dataset.place,
        file: start.dataset.file ?? '',
        from: before(start, ranged.startContainer, ranged.startOffset),
        to: before(start, ...end),
      };
      return at.to > at.from ? at : null;
    };

    const offer = () => {
      const at = picked();
      bar.classList.toggle('on', Boolean(at));
      if (!at) return;
      const said = bar.querySelector('.pick-words');
      const text = at.area ? `${at.area.width / 10} × ${at.area.height / 10} %` : getSelection().toString().trim().slice(0, 300);
      if (said.textContent !== text) said.textContent = text;
      const rect = (at.area ? drawn.box : getSelection().getRangeAt(0)).getBoundingClientRect();
      const below = rect.bottom + 8 + bar.offsetHeight < innerHeight - 36;
      bar.style.top = `${Math.max(8, below ? rect.bottom + 8 : Math.min(rect.top, innerHeight) - bar.offsetHeight - 8)}px`;
      bar.style.left = `${Math.max(8, Math.min(rect.left, innerWidth - bar.offsetWidth - 8))}px`;
    };

    const leave = () => {
      getSelection().removeAllRanges();
      draw(null, null);
      bar.classList.remove('on');
      anchor = head = -1;
    };

    const cite = (criterion) => {
      const at = picked();
      if (!at || criterion < 0 || criterion >= criteria().length) return;
      columns.dispatchEvent(new CustomEvent('kipp-pick', { detail: { criterion, ...at } }));
      const from = at.area
        ? drawn.sheet.closest('[tabindex]')
        : getSelection().getRangeAt(0).startContainer.parentElement?.closest('[tabindex]');
      const inside = bar.contains(document.activeElement);
      leave();
      if (inside) from?.focus({ preventScroll: true });
    };

    const read = () => {
      const cut = new Intl.Segmenter(document.documentElement.lang || 'id', { granularity: 'sentence' });
      sentences = shown(columns).flatMap((body) => {
        const blocks = body.querySelectorAll('p').length ? [...body.querySelectorAll('p')] : [body];
        return blocks.flatMap((block) => {
          const all = nodes(block);
          const text = all.map((n) => n.data).join('');
          return [...cut.segment(text)].filter((s) => s.segment.trim()).map((s) => {
            const ranged = new Range();
            let start = 0;
            const to = s.index + s.segment.trimEnd().length;
            for (const node of all) {
              if (s.index >= start && s.index <= start + node.data.length) ranged.setStart(node, s.index - start);
              if (to >= start && to <= start + node.data.length) {
                ranged.setEnd(node, to - start);
                break;
              }
              start += node.data.length;
            }
            return ranged;
          });
        });
      });
    };

    const select = () => {
      const [a, b] = [sentences[Math.min(anchor, head)], sentences[Math.max(anchor, head)]];
      getSelection().setBaseAndExtent(a.startContainer, a.startOffset, b.endContainer, b.endOffset);
      sentences[head].startContainer.parentElement.closest('[tabindex]')?.focus({ preventScroll: true });
      bring(sentences[head], false);
      offer();
    };

    // By keyboard the whole page is picked first; arrows take its upper and lower edge in.
    const piece = (key) => {
      const area = { ...drawn.area };
      if (key === 'ArrowDown' && area.height > 50) [area.y, area.height] = [area.y + 50, area.height - 50];
      else if (key === 'ArrowUp' && area.height > 50) area.height -= 50;
      draw(drawn.sheet, area);
      offer();
    };

    const begin = () => {
      const [sheet] = sheets(columns);
      if (sheet) {
        draw(sheet, { x: 0, y: 0, width: 1000, height: 1000 });
        sheet.closest('[tabindex]')?.focus({ preventScroll: true });
        return offer();
      }
      read();
      const body = shown(columns)[0];
      if (!body || !sentences.length) return;
      const box = scroller(body);
      const top = box === document.scrollingElement ? 0 : box.getBoundingClientRect().top + 32;
      anchor = head = Math.max(0, sentences.findIndex((s) => s.getBoundingClientRect().top >= top));
      select();
    };

    columns.kippSeat = (event) => {
      if (!columns.isConnected) return document.removeEventListener('keydown', columns.kippSeat, true);
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('vaadin-dialog[opened]') || types(event)) return;
      const at = picked();
      if (event.key === 'e') at ? cite(current) : begin();
      else if (at && /^[1-9]$/.test(event.key)) cite(event.key - 1);
      else if (at && event.key === 'Escape') leave();
      else if (drawn && at && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) piece(event.key);
      else if (anchor >= 0 && at && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        head = Math.max(0, Math.min(sentences.length - 1, head + (event.key === 'ArrowDown' ? 1 : -1)));
        if (!event.shiftKey) anchor = head;
        select();
      } else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('keydown', columns.kippSeat, true);
    if (columns.kippSeated) return;
    columns.kippSeated = true;
    const now = (index) => {
      current = columns.kippCurrent = index;
      columns.querySelectorAll('.strip button').forEach((b, i) =>
        i === index ? b.setAttribute('aria-current', 'true') : b.removeAttribute('aria-current'));
      bar.querySelectorAll('button').forEach((b, i) => b.classList.toggle('now', i === index));
    };
    columns.addEventListener('focusin', (event) => {
      const index = criteria().indexOf(event.target.closest('.criterion'));
      if (index >= 0) now(index);
    });
    columns.addEventListener('pointerdown', (event) => {
      const sheet = event.button === 0 && event.target.closest?.('[data-picture]');
      if (!sheet) return;
      event.preventDefault();
      const page = sheet.getBoundingClientRect();
      const at = (e) => [
        Math.round(Math.max(0, Math.min(1, (e.clientX - page.left) / page.width)) * 1000),
        Math.round(Math.max(0, Math.min(1, (e.clientY - page.top) / page.height)) * 1000),
      ];
      const [x, y] = at(event);
      const move = (e) => {
        const [u, v] = at(e);
        const area = { x: Math.min(x, u), y: Math.min(y, v), width: Math.abs(u - x), height: Math.abs(v - y) };
        draw(sheet, area.width < 5 || area.height < 5 ? null : area);
      };
      const up = () => {
        window.removeEventListener('pointermove', move);
        offer();
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', up, { once: true });
      sheet.closest('[tabindex]')?.focus({ preventScroll: true });
    });
    for (const type of ['mouseup', 'keyup', 'touchend']) columns.addEventListener(type, () => setTimeout(offer));
    bar.addEventListener('mousedown', (event) => event.preventDefault()); // the passage stays selected
    bar.addEventListener('click', (event) => {
      const index = [...bar.querySelectorAll('button')].indexOf(event.target.closest('button'));
      if (index >= 0) cite(index);
    });
    now(current);
  }

  // --- scoring -------------------------------------------------------------------------------------------------
  // Enter in points leads to the next criterion's, and behind the last one to what is sealed with; c leads into the note.
  function points(form) {
    if (form.kippPoints) document.removeEventListener('keydown', form.kippPoints);
    const criteria = () => [...form.querySelectorAll('.criterion')];
    const enter = (criterion) => {
      criterion.scrollIntoView({ block: 'start' });
      criterion.querySelector('input, [role=radio], vaadin-select-value-button')?.focus();
    };
    form.kippPoints = (event) => {
      if (!form.isConnected) return document.removeEventListener('keydown', form.kippPoints);
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !form.checkVisibility()) return;
      const all = criteria();
      const inside = all.indexOf(document.activeElement?.closest?.('.criterion'));
      if (event.key === 'Enter' && inside >= 0 && event.composedPath().some((e) => e.matches?.('.stepped'))) {
        document.activeElement.dispatchEvent(new Event('change', { bubbles: true }));
        if (inside + 1 < all.length) enter(all[inside + 1]);
        else form.querySelector('.score-foot vaadin-button[theme~="primary"]')?.focus();
      } else if (event.key === 'c' && inside >= 0 && !types(event)) {
        all[inside].querySelector('textarea')?.focus();
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', form.kippPoints);
  }

  window.kippReading = { evidence, words, go, find, seat, points };
})();
