// What must hold of every slide, whichever area shows it: it fits both projectors and can be read in the back row.

/** What the back row reads, in px of a screen 1920 wide: names of parts; sources are for the record. */
const LEAST = { '.slide__foot': 26, '.parts span': 42, '*': 52 };

/** The same by height, in px of a screen 1080 high: a square projector has fewer dots to a line. Sources are for the record. */
const LEAST_BY_HEIGHT = 40;

/** What does not fit or cannot be read on the slide shown, on each projector. */
export async function misfits({ page }, slide) {
  const found = [];
  for (const [width, height] of [[1920, 1080], [1280, 720], [1024, 768]]) {
    await page.setViewportSize({ width, height });
    // The presenter's bar of the first slide is not for the room.
    await page.evaluate(() => document.querySelector('.slide__bar').toggleAttribute('hidden', true));
    found.push(...(await page.evaluate(({ least, leastByHeight, width, height, slide }) => {
      const said = [];
      const root = document.documentElement;
      if (root.scrollHeight > root.clientHeight + 1) said.push(`${root.scrollHeight} px high`);
      if (root.scrollWidth > root.clientWidth) said.push(`${root.scrollWidth} px wide`);
      const figure = document.querySelector('.slide__figure');
      if (figure && figure.scrollWidth > figure.clientWidth + 1) said.push(`a figure of ${figure.scrollWidth} px`);
      for (const part of document.querySelectorAll('.slide .parts li')) {
        if (part.scrollWidth > part.clientWidth + 1) said.push(`${part.innerText} touches the next one`);
      }
      const words = document.createTreeWalker(document.querySelector('.slide'), NodeFilter.SHOW_TEXT);
      while (words.nextNode()) {
        const element = words.currentNode.parentElement;
        if (!words.currentNode.data.trim() || !element.checkVisibility()) continue;
        const [, px] = Object.entries(least).find(([where]) => element.closest(where));
        const size = (parseFloat(getComputedStyle(element).fontSize) * 1920) / width;
        const byHeight = (parseFloat(getComputedStyle(element).fontSize) * 1080) / height;
        if (!element.closest('.slide__foot') && byHeight < leastByHeight) said.push(`${byHeight.toFixed(0)} px by height: ${words.currentNode.data}`);
        if (size < px) said.push(`${size.toFixed(0)} px: ${words.currentNode.data}`);
      }
      return said.map((what) => `${slide}, ${width} px: ${what}`);
    }, { least: LEAST, leastByHeight: LEAST_BY_HEIGHT, width, height, slide })));
    await page.evaluate(() => document.querySelector('.slide__bar').toggleAttribute('hidden', false));
  }
  return found;
}

/** Looks at every slide of the deck that stands there, from its first one on. */
export async function everySlideFrom(visit, look) {
  const where = async () => {
    const [, now, all] = (await visit.page.getByText(/^Payung · \d+ dari \d+( · \S+)?$/).innerText()).match(/(\d+) dari (\d+)/);
    return [Number(now), Number(all)];
  };
  for (let [now, all] = await where(); ; [now, all] = await where()) {
    await look(`slide ${now}`);
    if (now === all) return all;
    await visit.types('PageDown');
    await visit.page.getByText(`Payung · ${now + 1} dari ${all}`).waitFor();
  }
}
