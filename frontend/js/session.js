// Counts down to the end of the session. Every answer of the server, in any window, starts the count again.
(() => {
  const channel = window.BroadcastChannel ? new BroadcastChannel('kipp-session') : null;

  window.kippSession = (dialog, seconds, warning) => {
    let last = Date.now();
    let over = false;
    const alive = () => {
      last = Date.now();
      if (!over && dialog.open) dialog.close();
    };
    const left = () => seconds - Math.floor((Date.now() - last) / 1000);

    window.Vaadin?.connectionState?.addStateChangeListener((before, now) => {
      if (before !== 'loading' || now !== 'connected' || over) return;
      alive();
      channel?.postMessage('alive');
    });
    if (channel) channel.onmessage = alive;

    const show = () => {
      const rest = left();
      if (rest > warning) return;
      over = rest <= 0;
      dialog.classList.toggle('over', over);
      const minutes = Math.max(0, Math.floor(rest / 60));
      dialog.querySelector('.session-left').textContent = `${minutes}:${String(Math.max(0, rest % 60)).padStart(2, '0')}`;
      if (!dialog.open && !dialog.dataset.closed) {
        // leaving the field sends what is typed in it; if that reaches the server, the session goes on
        document.activeElement?.blur();
        dialog.showModal();
      }
    };
    dialog.querySelector('.session-close').addEventListener('click', () => {
      dialog.dataset.closed = 'true';
      dialog.close();
    });
    dialog.addEventListener('cancel', (event) => event.preventDefault());
    const timer = setInterval(() => (dialog.isConnected ? show() : clearInterval(timer)), 1000);
  };
})();
