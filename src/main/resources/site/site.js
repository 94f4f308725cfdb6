// Everything works without this. It copies a link or passes it on, puts a player where somebody presses play, and looks words up while they are typed.
'use strict';
(() => {
  for (const button of document.querySelectorAll('[data-copy]')) {
    const told = button.parentElement.querySelector('[role=status]');
    button.hidden = false;
    button.addEventListener('click', async () => {
      told.textContent = '';
      try {
        await navigator.clipboard.writeText(button.dataset.copy);
        told.textContent = told.dataset.done;
      } catch (refused) { // or there is no clipboard, as without https
        const field = Object.assign(document.createElement('input'), { readOnly: true, value: button.dataset.copy, className: 'field alone' });
        field.setAttribute('aria-label', told.dataset.byHand);
        told.append(told.dataset.byHand, field);
        field.select();
      }
    });
  }

  for (const button of document.querySelectorAll('[data-share]')) {
    if (!navigator.share) continue;
    button.hidden = false;
    button.addEventListener('click', () => navigator.share({ title: document.title, url: button.dataset.share }).catch(() => {})); // not sent after all
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

  // what was unfolded stands so again for whoever comes back: the page is as long as it was, and the place in it the same
  const folds = () => [...document.querySelectorAll('main details')];
  folds().forEach((fold, i) => { fold.open = history.state?.folds?.[i] ?? fold.open; });
  const folded = folds().map(fold => fold.open);
  document.addEventListener('toggle', event => {
    const i = folds().indexOf(event.target);
    if (i < 0 || folded[i] === event.target.open) return;
    folded[i] = event.target.open;
    history.replaceState({ ...history.state, folds: { ...history.state?.folds, [i]: event.target.open } }, '');
  }, true);

  // what is too large is told before it is sent
  for (const files of document.querySelectorAll('input[type=file][data-bytes]')) {
    files.addEventListener('change', () => {
      const { most, bytes, tooMany, tooLarge } = files.dataset;
      const large = [...files.files].some(file => file.size > Number(bytes));
      files.setCustomValidity(large ? tooLarge : files.files.length > Number(most) ? tooMany : '');
      files.reportValidity();
    });
  }

  // suggestions under the field: arrows choose, Enter opens, Escape closes; without them the button asks all the same
  for (const field of document.querySelectorAll('input[data-suggest]')) {
    const list = document.createElement('ul');
    list.className = 'suggest';
    list.id = field.id + '-saran';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', field.form.querySelector('label').textContent);
    list.hidden = true;
    field.closest('.row').append(list);
    for (const [name, value] of [['role', 'combobox'], ['aria-controls', list.id], ['aria-expanded', 'false'], ['aria-autocomplete', 'list']])
      field.setAttribute(name, value);
    let waiting, asked, at = -1;
    const close = () => {
      list.hidden = true;
      at = -1;
      field.setAttribute('aria-expanded', 'false');
      field.removeAttribute('aria-activedescendant');
    };
    const choose = next => {
      const options = [...list.children];
      if (list.hidden || !options.length) return;
      at = (next + options.length + 1) % (options.length + 1);
      options.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
      if (options[at]) field.setAttribute('aria-activedescendant', options[at].id);
      else field.removeAttribute('aria-activedescendant');
    };
    const show = found => {
      list.replaceChildren(...found.map((one, i) => {
        const option = document.createElement('li');
        option.id = list.id + '-' + i;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dataset.to = one.to;
        const title = document.createElement('b');
        title.textContent = one.title;
        title.lang = 'id';
        const by = document.createElement('span');
        by.textContent = one.by;
        option.append(title, by);
        option.addEventListener('mousedown', event => {
          event.preventDefault();
          location.assign(one.to);
        });
        return option;
      }));
      at = -1;
      list.hidden = !found.length || document.activeElement !== field;
      field.setAttribute('aria-expanded', String(!list.hidden));
    };
    field.addEventListener('input', () => {
      clearTimeout(waiting);
      asked?.abort();
      if (field.value.trim().length < 2) return close();
      waiting = setTimeout(async () => {
        asked = new AbortController();
        try {
          const answer = await fetch(field.dataset.suggest + '?cari=' + encodeURIComponent(field.value), { signal: asked.signal });
          if (answer.ok) show(await answer.json());
        } catch (gone) {
          close();
        }
      }, 150);
    });
    field.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown') choose(at + 1);
      else if (event.key === 'ArrowUp') choose(at < 0 ? list.children.length - 1 : at - 1);
      else if (event.key === 'Escape' && !list.hidden) close();
      else if (event.key === 'Enter' && list.children[at]) location.assign(list.children[at].dataset.to);
      else return;
      event.preventDefault();
    });
    field.addEventListener('blur', close);
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

// an archive has no server: words are looked up here, in what was written beside its pages, of which as little is loaded as will do
addEventListener('DOMContentLoaded', () => {
  const place = document.getElementById('hasil');
  const index = window.kippIndeks;
  if (!place || !index) return;
  const field = document.getElementById('cari');
  const folder = document.querySelector('script[src$="indeks.js"]').src.replace(/\.js$/, '/');
  const SHOWN = 50;
  const plain = text => text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const scripts = new Map();
  const load = name => {
    if (!scripts.has(name)) scripts.set(name, new Promise(done => {
      const script = document.createElement('script');
      script.onload = script.onerror = () => done(index.read[name]);
      script.src = folder + name + '.js';
      document.head.append(script);
    }));
    return scripts.get(name);
  };
  const places = async asked => {
    const key = [...asked.slice(0, 2)].map(c => /[a-z0-9]/.test(c) ? c : '_').join('');
    const words = index.parts.includes(key) ? await load('k-' + key) ?? {} : {};
    const found = new Set();
    for (const [word, steps] of Object.entries(words)) {
      if (word !== asked && !(asked.length > 2 && word.startsWith(asked))) continue;
      let at = 0;
      for (const step of steps.split(' ')) found.add(at += parseInt(step, 36));
    }
    return found;
  };
  const entry = async at => (await load(String(Math.floor(at / index.together))) ?? [])[at % index.together];
  const element = (name, text, of) => Object.assign(document.createElement(name), { textContent: text, className: of ?? '' });
  const fill = async (all, found, from, to = from + SHOWN) => {
    const entries = await Promise.all(found.slice(from, to).map(entry));
    for (const [number, title, by, award, says] of entries.filter(e => e)) {
      const line = element('li', '');
      const heading = element('h3', '');
      const link = element('a', title);
      link.href = '../' + number + '/index.html';
      heading.append(link);
      line.append(heading, element('p', says, 'effect'), element('p', by + ' · ' + award, 'by'));
      all.append(line);
    }
  };
  const list = async (found, of) => {
    const all = element('ol', '', of);
    let from = of === 'hasil' ? Math.max(SHOWN, history.state?.shown ?? 0) : SHOWN;
    await fill(all, found, 0, from);
    if (found.length <= from) return [all];
    const more = element('button', place.dataset.more);
    more.type = 'button';
    more.addEventListener('click', async () => {
      const first = all.children.length;
      const at = from;
      from += SHOWN;
      more.hidden = from >= found.length;
      await fill(all, found, at);
      all.children[first]?.querySelector('a').focus();
      history.replaceState({ ...history.state, shown: from }, '');
    });
    return [all, more];
  };
  let turn = 0;
  const show = async () => {
    const mine = ++turn;
    const asked = plain(field.value);
    const hits = new Map();
    for (const found of await Promise.all(asked.map(places)))
      for (const at of found) hits.set(at, (hits.get(at) ?? 0) + 1);
    const scored = [...hits].sort(([a], [b]) => a - b);
    const all = scored.filter(([, n]) => n === asked.length).map(([at]) => at);
    const near = scored.filter(([, n]) => n < asked.length && n * 2 >= asked.length).map(([at]) => at).slice(0, 10);
    const parts = [];
    if (all.length) parts.push(element('h2', all.length + ' ' + place.dataset.all), ...await list(all, 'hasil'));
    else if (asked.length) parts.push(element('h2', place.dataset.none));
    if (near.length) parts.push(element('h2', place.dataset.near), ...await list(near, 'hasil mirip'));
    if (mine !== turn) return; // something else is asked by now
    const holder = element('div', '');
    holder.append(...parts);
    place.replaceChildren(element('div', ''), holder);
  };
  field.value = history.state?.typed ?? new URLSearchParams(location.search).get('cari') ?? '';
  field.addEventListener('input', () => {
    history.replaceState({ typed: field.value }, '');
    show();
  });
  show();
});
