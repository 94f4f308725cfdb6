// Counts words while they are typed, as id.kipp.kernel.Words does on the server; one table of cases holds both.
(() => {
  if (window.kippWords) return;

  const INVISIBLE =
    /(?![\s\u0085\u200B])[\p{Cf}\p{Cc}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\uFE00-\uFE0F]/gu;
  const LINE = /[\n\r\u0085\u2028\u2029]+/u;
  const BETWEEN = /[\p{White_Space}\u200B]+/u;
  const NUMBER_OF_LIST = /^\(?(?:[0-9]{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]$/u;
  const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

  function inLine(line) {
    let count = 0;
    let numbered = false;
    for (const token of line.split(BETWEEN)) {
      if (!SAYS_SOMETHING.test(token)) continue;
      if (count === 0 && !numbered && NUMBER_OF_LIST.test(token)) numbered = true;
      else count++;
    }
    return count;
  }

  const count = (text) =>
    text
      .replace(INVISIBLE, '')
      .split(LINE)
      .reduce((sum, line) => sum + inLine(line), 0);

  // Says below a field how many words stand in it, without asking the server. The sentences come from there.
  function follow(element, field, { least, most, fine, few, many, locale }) {
    const whole = new Intl.NumberFormat(locale);
    const sentence = (words) => {
      const [text, left] = words > most ? [many, words - most] : words < least ? [few, least - words] : [fine, most];
      return text.replace('{0}', whole.format(words)).replace('{1}', whole.format(left));
    };
    let waiting = false;
    const show = () => {
      waiting = false;
      const words = count(field.value ?? '');
      element.querySelector('span').textContent = sentence(words);
      element.querySelector('vaadin-progress-bar').value = Math.min(1, words / Math.max(1, most));
      element.classList.toggle('few', words < least);
      element.classList.toggle('many', words > most);
    };
    const soon = () => {
      if (waiting) return;
      waiting = true;
      setTimeout(show, 150);
    };
    field.addEventListener('input', soon);
    field.addEventListener('value-changed', soon);
    show();
  }

  window.kippWords = { count, follow };
})();
