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
