// Everything works without this. It copies a link, puts a player where somebody presses play, and looks words up while they are typed.
'use strict';
(() => {
  for (const button of document.querySelectorAll('[data-copy]')) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.querySelector('[role=status]').textContent = button.dataset.done;
    });
  }

  for (const link of document.querySelectorAll('[data-player]')) {
    link.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const player = document.createElement('iframe');
      player.className = 'player';
      player.src = link.dataset.player;
      player.title = link.dataset.title;
      player.allow = 'fullscreen; encrypted-media; picture-in-picture';
      player.referrerPolicy = 'strict-origin';
      player.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-presentation allow-popups');
      link.replaceWith(player);
      player.focus();
    });
  }

  // what is too large is told before it is sent
  for (const files of document.querySelectorAll('input[type=file][data-bytes]')) {
    files.addEventListener('change', () => {
      const { most, bytes, tooMany, tooLarge } = files.dataset;
      const large = [...files.files].some(file => file.size > Number(bytes));
      files.setCustomValidity(large ? tooLarge : files.files.length > Number(most) ? tooMany : '');
      files.reportValidity();
    });
  }

  // the list follows what is typed; the address, too, so that going back finds the same list
  const results = document.querySelector('.cat');
  const field = results && document.querySelector('.cat-top input[name=cari]');
  if (field && location.protocol !== 'file:') {
    let waiting, asked;
    const look = async () => {
      const address = new URL(field.form.action);
      for (const [name, value] of new FormData(field.form)) if (value) address.searchParams.append(name, value);
      asked?.abort();
      asked = new AbortController();
      try {
        const answer = await fetch(address, { signal: asked.signal });
        if (!answer.ok) return;
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        results.replaceChildren(...page.querySelector('.cat').children);
        document.title = page.title;
        history.replaceState(null, '', address);
      } catch (gone) {
        // the next letter was faster, or the connection is away: the button still asks
      }
    };
    field.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(look, 250);
    });
  }
})();

// an archive has no server: words are looked up here, in what was written beside its pages
addEventListener('DOMContentLoaded', () => {
  const place = document.getElementById('hasil');
  if (!place || !window.kippIndeks) return;
  const field = document.getElementById('cari');
  const plain = text => text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const entries = window.kippIndeks.map(entry => ({ entry, words: new Set(plain(entry.join(' '))) }));
  const holds = (words, asked) => words.has(asked) || asked.length > 2 && [...words].some(w => w.startsWith(asked));
  const element = (name, text, of) => Object.assign(document.createElement(name), { textContent: text, className: of ?? '' });
  const list = (found, of) => {
    const all = element('ol', '', of);
    for (const { entry: [number, title, by, award, says] } of found) {
      const line = element('li', '');
      const heading = element('h3', '');
      const link = element('a', title);
      link.href = '../' + number + '/index.html';
      heading.append(link);
      line.append(heading, element('p', says.slice(0, 200), 'effect'), element('p', by + ' · ' + award, 'by'));
      all.append(line);
    }
    return all;
  };
  const show = () => {
    const asked = plain(field.value);
    const scored = entries.map(e => ({ ...e, hits: asked.filter(a => holds(e.words, a)).length }));
    const all = scored.filter(e => asked.length && e.hits === asked.length);
    const near = scored.filter(e => e.hits && e.hits < asked.length && e.hits * 2 >= asked.length).slice(0, 10);
    const parts = [];
    if (all.length) parts.push(element('h2', all.length + ' ' + place.dataset.all), list(all, 'hasil'));
    else if (asked.length) parts.push(element('h2', place.dataset.none));
    if (near.length) parts.push(element('h2', place.dataset.near), list(near, 'hasil mirip'));
    const holder = element('div', '');
    holder.append(...parts);
    place.replaceChildren(element('div', ''), holder);
  };
  field.value = new URLSearchParams(location.search).get('cari') ?? '';
  field.addEventListener('input', show);
  show();
});
