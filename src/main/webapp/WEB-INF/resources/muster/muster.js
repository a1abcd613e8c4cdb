/* Muster's own script: keys, pop-overs, ticking rows. Every page works without it, only slower. */
(() => {
  'use strict';
  const root = document.documentElement;
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const meta = name => one(`meta[name="muster-${name}"]`)?.content ?? '';
  root.classList.add('scripted');

  const announce = words => {
    const live = one('#live');
    if (live && words) { live.textContent = ''; setTimeout(() => { live.textContent = words; }, 50); }
  };
  const post = (url, values) => fetch(url, {
    method: 'POST', credentials: 'same-origin', redirect: 'manual',
    headers: { 'X-Muster-Token': meta('token') }, body: new URLSearchParams(values),
  });
  const prefer = (name, value) => post(meta('base') + '/me/preferences', { name, value });
  window.muster = { announce, post, prefer };

  /* theme, language, sign-out */
  const dark = () => (root.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  document.addEventListener('click', event => {
    const target = event.target.closest('[data-do]');
    if (!target) return;
    const what = target.dataset.do;
    if (what === 'theme') {
      root.dataset.theme = dark() ? 'light' : 'dark';
      prefer('theme', root.dataset.theme).then(() => { if (window.PrimeFaces) location.reload(); });
    } else if (what === 'language') {
      event.preventDefault();
      prefer('language', target.lang).then(() => location.reload());
    } else if (what === 'sign-out') {
      event.preventDefault();
      post(meta('base') + '/sign-out', {}).then(() => location.assign(meta('base') + '/sign-in.xhtml?out=true'));
    } else if (what === 'filters') {
      target.setAttribute('aria-expanded', one('table[data-rows]').classList.toggle('filtering'));
    } else if (what === 'keys') {
      one('#keys')?.showModal();
    }
  });

  /* pop-overs stand below the button that opens them */
  document.addEventListener('toggle', event => {
    const pop = event.target;
    if (event.newState !== 'open' || !pop.matches?.('.pop[id]')) return;
    const button = one(`[popovertarget="${CSS.escape(pop.id)}"]`);
    const at = button.getBoundingClientRect();
    const size = pop.getBoundingClientRect();
    pop.style.left = Math.max(6, Math.min(at.left, innerWidth - size.width - 6)) + 'px';
    pop.style.top = (at.bottom + 4 + size.height > innerHeight && at.top > size.height ? at.top - size.height - 4 : at.bottom + 4) + 'px';
    one('a, button, input, select', pop)?.focus({ preventScroll: true });
  }, true);
  /* suggestions for a filter, fetched while one types */
  let typing = 0;
  document.addEventListener('input', event => {
    const field = event.target;
    if (!field.dataset.picks) return;
    clearTimeout(typing);
    typing = setTimeout(() => fetch(field.dataset.picks + encodeURIComponent(field.value), { credentials: 'same-origin' })
      .then(answer => answer.ok ? answer.json() : [])
      .then(picks => field.list?.replaceChildren(...picks.map(each => new Option(each.label, each.value)))), 150);
  });

  /* what a pop-over shows is fetched when it is opened first */
  document.addEventListener('toggle', event => {
    const place = event.newState === 'open' && event.target.querySelector?.('[data-load]');
    if (!place) return;
    fetch(place.dataset.load, { credentials: 'same-origin' }).then(answer => answer.ok ? answer.json() : []).then(links => {
      place.removeAttribute('data-load');
      place.replaceChildren(...links.map(each => {
        const link = document.createElement('a');
        link.href = each.url;
        link.textContent = each.label;
        return link;
      }));
    });
  }, true);
  addEventListener('scroll', event => {
    if (event.target === document) all('.pop:popover-open').forEach(pop => pop.hidePopover());
  }, { passive: true });

  /* a form of a list leaves out what is empty, so that addresses stay short */
  const omit = fields => {
    const off = yes => fields.forEach(field => { field.disabled = yes; });
    off(true);
    setTimeout(() => off(false));
  };
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'get') return;
    if (form.dataset.columns && meta('token')) {
      const names = all('input[name=cols]:checked', form).map(input => input.value).join(',');
      all('input[name=cols]', form).forEach(input => { input.disabled = true; });
      event.preventDefault();
      prefer('columns.' + form.dataset.columns, names).then(() => form.submit());
    }
    omit([...form.elements].filter(field => field.name && field.value === '' && !field.disabled));
  });
  document.addEventListener('change', event => {
    if (event.target.dataset.submit) event.target.form.requestSubmit();
  });

  /* ticking rows */
  const table = one('table[data-rows]');
  const rows = () => table ? all('tbody > tr[data-key]', table) : [];
  const bulk = table && one('#' + CSS.escape(table.id) + '-bulk');
  const box = row => one('td.check input', row);
  const ticked = () => rows().filter(row => box(row)?.checked);
  let known;
  const weigh = () => {
    if (!bulk) return;
    const chosen = ticked();
    const every = one('[data-bulk=page]', table);
    const whole = one('input[name=all]', bulk);
    if (whole && chosen.length < rows().length) whole.checked = false;
    every.checked = chosen.length > 0 && chosen.length === rows().length;
    every.indeterminate = chosen.length > 0 && !every.checked;
    bulk.hidden = chosen.length === 0;
    const words = one('.bulk-count', bulk);
    const many = whole?.checked;
    words.textContent = many ? words.dataset.all : words.dataset.text.replace('#', chosen.length);
    if (many && !known && whole.dataset.open) {
      known = [];
      fetch(whole.dataset.open).then(answer => answer.json()).then(names => { known = names; weigh(); });
    }
    chosen.forEach(row => { box(row).disabled = false; });
    all('.bulk-steps button[value]', bulk).forEach(button => {
      const opens = names => names.includes(button.value);
      button.hidden = button.disabled = !(many && known ? opens(known) : chosen.every(row => opens(row.dataset.steps?.split(' ') ?? [button.value])));
    });
    const closed = all('.bulk-steps button[value]', bulk).filter(button => button.disabled);
    const why = one('.bulk-closed', bulk);
    if (why) {
      why.hidden = closed.length === 0;
      one('ul', why).replaceChildren(...closed.map(button => {
        const line = document.createElement('li');
        line.textContent = button.dataset.why || bulk.dataset.why;
        return line;
      }));
    }
    announce(chosen.length ? words.textContent : '');
  };
  let from = null;
  document.addEventListener('click', event => {
    const input = event.target;
    if (input.matches?.('td.check input') && table?.contains(input)) {
      const at = rows().indexOf(input.closest('tr'));
      if (event.shiftKey && from !== null) {
        rows().slice(Math.min(from, at), Math.max(from, at) + 1).forEach(row => { box(row).checked = input.checked; });
      }
      from = at;
    }
  });
  document.addEventListener('change', event => {
    const input = event.target;
    if (input.dataset.bulk === 'page') rows().forEach(row => { box(row).checked = input.checked; });
    if (bulk && input.name === 'all' && input.form === bulk && input.checked) rows().forEach(row => { box(row).checked = true; });
    if (input.type === 'checkbox') weigh();
  });
  one('[data-bulk=none]')?.addEventListener('click', () => { rows().forEach(row => { box(row).checked = false; }); weigh(); });
  bulk?.addEventListener('submit', () => {
    omit(one('input[name=all]', bulk)?.checked ? rows().map(box) : all('input[name=list]', bulk));
  });

  /* moving among rows */
  let at = -1;
  const move = step => {
    const each = rows();
    if (!each.length) return;
    each[at]?.classList.remove('at');
    at = Math.max(0, Math.min(each.length - 1, at + step));
    each[at].classList.add('at');
    (one('a', each[at]) ?? each[at]).focus({ preventScroll: true });
    each[at].scrollIntoView({ block: 'nearest' });
  };
  const rowMenu = (row, x, y) => {
    const menu = row && one('.rowmenu', row);
    if (!menu) return false;
    menu.showPopover();
    menu.style.left = Math.min(x, innerWidth - menu.offsetWidth - 6) + 'px';
    menu.style.top = Math.min(y, innerHeight - menu.offsetHeight - 6) + 'px';
    one('a, button', menu)?.focus();
    return true;
  };
  document.addEventListener('contextmenu', event => {
    const row = event.target.closest?.('tr[data-key]');
    if (row && !event.target.closest('a, input') && rowMenu(row, event.clientX, event.clientY)) event.preventDefault();
  });

  /* keys */
  const places = Object.fromEntries(all('.side a[data-key]').map(link => [link.dataset.key, link.href]));
  let going = false;
  const keys = {
    '/': () => { const field = one('#top-search') ?? one('input[type=search]'); field?.focus(); field?.select(); },
    '?': () => one('#keys')?.showModal(),
    'j': () => move(1),
    'k': () => move(-1),
    'x': () => { const input = rows()[at] && box(rows()[at]); if (input) { input.checked = !input.checked; weigh(); } },
    'Enter': () => { const row = rows()[at]; if (row?.dataset.href) location.assign(row.dataset.href); },
    '.': () => { const row = rows()[at]; if (row) { const b = row.getBoundingClientRect(); rowMenu(row, b.left + 40, b.bottom); } },
    'c': () => one('[data-key="create"]')?.click(),
    'g': () => { going = true; setTimeout(() => { going = false; }, 1500); },
    '[': () => one('a[rel=prev]')?.click(),
    ']': () => one('a[rel=next]')?.click(),
  };
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable], dialog[open]')) return;
    if (going) {
      going = false;
      if (places[event.key]) { event.preventDefault(); location.assign(places[event.key]); }
      return;
    }
    if (event.key === 'Enter' && event.target.closest('a, button, summary, input')) return;
    if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
  });

  weigh();
  const shown = one('[data-announce]');
  if (shown && location.search) announce(shown.textContent);
  one('.problems')?.focus();
})();
