// What the pages do beyond links and forms. Without it everything can still be read: statements lead to their cards.
'use strict';

// The reader: pointing at a statement, or stepping to it, shows its hands in the margin and the words that prove them.
(() => {
  const text = document.getElementById('text');
  const stage = document.getElementById('stage');
  if (!text || !stage) return;
  const place = document.getElementById('stage-card');
  const close = stage.querySelector('.close');
  const hint = place.firstElementChild;
  let shown = null;

  const light = (selector, style) => text.querySelectorAll(selector).forEach(run => run.classList.add(style));
  const show = id => {
    if (id === shown) return;
    shown = id;
    text.querySelectorAll('.lit, .proof').forEach(run => run.classList.remove('lit', 'proof'));
    stage.classList.toggle('open', id !== null);
    close.hidden = id === null;
    const card = id && document.getElementById(id);
    if (!card) {
      place.replaceChildren(hint);
      return;
    }
    light(`[data-in~="${CSS.escape(id)}"]`, 'lit');
    light(`[data-proves~="${CSS.escape(id)}"]`, 'proof');
    const copy = document.createElement('div');
    copy.className = 'card';
    for (const child of card.children) copy.append(child.cloneNode(true));
    copy.querySelectorAll('[id]').forEach(part => part.removeAttribute('id'));
    place.replaceChildren(copy);
  };

  const pointed = event => {
    const run = event.target.closest('[data-s]');
    if (run) show(run.dataset.s);
  };
  text.addEventListener('pointerover', pointed);
  text.addEventListener('focusin', pointed);
  text.addEventListener('click', event => {
    // A pointer has shown the statement already; by keyboard the link leads to its card.
    if (event.detail > 0 && event.target.closest('[data-s]')) {
      pointed(event);
      event.preventDefault();
    }
  });
  close.addEventListener('click', () => show(null));
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') show(null);
  });
  const followed = () => {
    if (location.hash.startsWith('#t-')) show(location.hash.slice(3));
  };
  addEventListener('hashchange', followed);
  followed();
})();

// A text takes a moment to be read, a page longer to be fetched.
document.querySelectorAll('form[data-busy]').forEach(form => form.addEventListener('submit', () => {
  form.classList.add('is-busy');
  form.querySelector('.busy').textContent = form.dataset.busy;
}));
addEventListener('pageshow', () => document.querySelectorAll('form.is-busy').forEach(form => {
  form.classList.remove('is-busy');
  form.querySelector('.busy').textContent = '';
}));

// Whoever cannot see the list change is told.
document.addEventListener('htmx:afterSwap', event => {
  const status = document.getElementById('live-status');
  if (status && event.detail.requestConfig && event.detail.requestConfig.elt.closest('.live')) {
    status.textContent = status.dataset.words;
    setTimeout(() => { status.textContent = ''; }, 4000);
  }
});
