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
              for (let calm = 0; calm < 3; calm++) {
                while (busy()) { calm = 0; await moment(); }
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
