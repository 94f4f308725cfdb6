// Says while one writes what the server cannot know: that something has been typed since it was last asked, that it is out of
// reach, and how long the part is in which one stands.
(() => {
  if (window.kippWriting) return;

  // A text is sent when one pauses; what was typed within this time is not in the answer that has just come.
  const PAUSE = 700;

  function follow(bar, desk) {
    if (bar.kippWriting) return;
    const mark = bar.querySelector('.saved-mark');
    const words = bar.querySelector('.writing-words');
    let typedAt = 0;
    let section = null;

    const offline = () => navigator.onLine === false || window.Vaadin?.connectionState?.state === 'connection-lost';
    const say = () => {
      mark.dataset.live = offline() ? 'offline' : typedAt ? 'typed' : '';
    };
    const count = () => {
      const counted = section?.isConnected ? section.querySelector('.word-count span') : null;
      words.textContent = counted ? `${section.querySelector('h2').textContent}: ${counted.textContent}` : '';
    };

    const typed = () => {
      typedAt = Date.now();
      say();
      setTimeout(count, 200);
    };
    const entered = (event) => {
      section = event.composedPath().find((e) => e.classList?.contains('section-field')) ?? section;
      count();
    };
    // the server has answered: all is kept but for what has been typed meanwhile
    const saved = () => {
      const busy = offline() || window.Vaadin?.connectionState?.state === 'loading';
      if (bar.isConnected && (Date.now() - typedAt < PAUSE || busy)) return setTimeout(saved, PAUSE);
      typedAt = 0;
      say();
    };
    const leaving = (event) => {
      if (!typedAt) return;
      event.preventDefault();
    };

    desk.addEventListener('input', typed);
    desk.addEventListener('focusin', entered);
    mark.addEventListener('kipp-saved', saved);
    window.addEventListener('online', say);
    window.addEventListener('offline', say);
    window.addEventListener('beforeunload', leaving);
    window.Vaadin?.connectionState?.addStateChangeListener(say);
    bar.kippWriting = () => {
      window.removeEventListener('online', say);
      window.removeEventListener('offline', say);
      window.removeEventListener('beforeunload', leaving);
      window.Vaadin?.connectionState?.removeStateChangeListener(say);
    };
    const gone = new MutationObserver(() => {
      if (bar.isConnected) return;
      gone.disconnect();
      bar.kippWriting();
    });
    gone.observe(document.body, { childList: true, subtree: true });
    say();
  }

  window.kippWriting = { follow };
})();
