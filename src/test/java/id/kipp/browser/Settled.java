package id.kipp.browser;

import com.microsoft.playwright.Page;

/** A screen on which the server has said all it had to say. */
final class Settled {

    private static final String QUIET =
            """
            async () => {
              const moment = () => new Promise(r => setTimeout(r, 20)); // frames are drawn, and drawing takes the server's time
              const frame = () => new Promise(r => requestAnimationFrame(r));
              const clients = () => Object.values(window.Vaadin?.Flow?.clients ?? {});
              const busy = () => clients().some(c => c.isActive && c.isActive()) || document.querySelector('[loading]');
              const began = performance.now();
              for (let calm = 0; calm < 3; calm++) {
                while (busy()) {
                  if (performance.now() - began > 120000) throw new Error('never calm: ' + document.querySelector('[loading]')?.outerHTML);
                  calm = 0;
                  await moment();
                }
                await frame();
              }
              await Promise.all(document.getAnimations()
                  .filter(a => a.effect?.getComputedTiming().endTime < 2000)
                  .map(a => a.finished.catch(() => {})));
            }""";

    private Settled() {}

    static void wait(Page page) {
        page.evaluate(QUIET);
    }
}
