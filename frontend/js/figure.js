// Figures that go up and down by one step of their scale: the buttons in the field, the arrow keys. Typing is as ever.
(() => {
  if (window.kippFigure) return;
  window.kippFigure = true;

  // As FigureRule.read on the server.
  const FIGURE = /^[+-]?\d{1,12}(?:[.,]\d{1,12})?$/;
  const ARROWS = { ArrowUp: 1, ArrowDown: -1 };

  const among = (event, name) => event.composedPath().find((e) => e.dataset?.[name]);

  // What stands there after one step; nothing where what stands there is no figure. An empty field begins at the least.
  function after(text, by, { stepDecimals, stepSize, stepLeast, stepMost, stepComma }) {
    const typed = text.trim();
    const decimals = Number(stepDecimals);
    const size = Number(stepSize);
    const least = Number(stepLeast);
    if (typed && !FIGURE.test(typed)) return null;
    const now = typed ? Number(typed.replace(',', '.')) / size : null;
    const next = now === null ? least / size : by > 0 ? Math.floor(now + 1e-6) + 1 : Math.ceil(now - 1e-6) - 1;
    const within = Math.min(Math.max(next * size, least), Number(stepMost));
    return within.toFixed(decimals).replace('.', stepComma);
  }

  function step(field, by) {
    const input = field.inputElement;
    if (!input || field.readonly || field.disabled) return;
    const value = after(input.value, by, field.dataset);
    if (value === null || value === input.value) return;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true })); // as if typed
  }

  document.addEventListener('keydown', (event) => {
    const by = ARROWS[event.key];
    const field = by && !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey && among(event, 'stepDecimals');
    if (!field) return;
    event.preventDefault();
    step(field, by);
  });

  document.addEventListener('click', (event) => {
    const button = among(event, 'stepBy');
    const field = button && among(event, 'stepDecimals');
    if (field) step(field, Number(button.dataset.stepBy));
  });

  // The buttons take no focus: on a telephone no keyboard comes up, and elsewhere one goes on where one was.
  document.addEventListener('mousedown', (event) => {
    if (among(event, 'stepBy')) event.preventDefault();
  });
})();
