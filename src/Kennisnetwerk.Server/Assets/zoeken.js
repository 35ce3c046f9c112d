// Offers completions in the search box. Without this file everything works the same, but for the offers.
const box = document.querySelector('#zoekvraag');
if (box) {
  const offers = document.createElement('datalist');
  offers.id = 'zoekvoorstellen';
  box.after(offers);
  box.setAttribute('list', offers.id);
  let timer;
  let last;
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      last?.abort();
      last = new AbortController();
      try {
        const answer = await fetch(`/zoeken/suggesties?begin=${encodeURIComponent(box.value)}`, { signal: last.signal });
        const texts = answer.ok ? await answer.json() : [];
        offers.replaceChildren(...texts.map((text) => Object.assign(document.createElement('option'), { value: text })));
      } catch (error) {
        if (error.name !== 'AbortError') {
          offers.replaceChildren();
        }
      }
    }, 150);
  });
}
