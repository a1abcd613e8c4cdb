/* A round: one thing at a time; answers stay in the open page and go out once, when there is a connection. */
(() => {
  'use strict';
  const round = document.getElementById('round');
  if (!round) return;
  const one = (selector, from = round) => from.querySelector(selector);
  const all = (selector, from = round) => [...from.querySelectorAll(selector)];
  const words = round.dataset;
  const state = one('#round-state');
  const photos = new Map();
  const waiting = [];
  let key = '';
  let busy = false;
  let later = 0;

  const say = (text, quiet) => { state.textContent = text; state.classList.toggle('quiet', Boolean(quiet)); };
  const stopOf = form => one(`[data-open="${CSS.escape(form.dataset.duty)}"]`);
  const items = form => all('.round-item', form);
  const at = form => items(form).findIndex(item => !item.hidden);

  /* one thing at a time */
  const show = (form, index) => {
    const each = items(form);
    const shown = Math.max(0, Math.min(each.length - 1, index));
    each.forEach((item, number) => { item.hidden = number !== shown; });
    one('.round-progress', form).textContent = `${shown + 1} / ${each.length}`;
    one('[data-go=next]', form).hidden = shown === each.length - 1;
    one('[data-go=back]', form).disabled = shown === 0;
    one('input, select, textarea, button', each[shown])?.focus({ preventScroll: true });
  };
  const list = () => {
    all('.round-form').forEach(form => { form.hidden = true; });
    one('.round-stops').hidden = false;
    scrollTo(0, 0);
  };
  const open = duty => {
    const form = one(`.round-form[data-duty="${CSS.escape(duty)}"]`);
    one('.round-stops').hidden = true;
    form.hidden = false;
    show(form, Math.max(0, at(form)));
    scrollTo(0, 0);
  };
  const complain = (form, text, number) => {
    const problem = one('.round-problem', form);
    problem.textContent = text;
    problem.hidden = !text;
    const index = items(form).findIndex(item => item.dataset.item === String(number));
    if (index >= 0) show(form, index);
  };

  /* answers */
  const value = item => item.dataset.type === 'PASS_FAIL'
    ? one('input[type=radio]:checked', item)?.value ?? ''
    : (one('[name=value]', item)?.value ?? '').trim();
  const needed = item => item.dataset.critical === 'true' || ['PASS_FAIL', 'MEASURE', 'CHOICE'].includes(item.dataset.type);
  const empty = item => item.dataset.type === 'PHOTO' ? !(photos.get(item)?.length) : value(item) === '';
  const decimal = text => text.replace(',', '.');
  const check = form => ({
    asset: form.dataset.asset,
    duty: form.dataset.of,
    checklist: form.dataset.checklist,
    version: Number(form.dataset.version),
    done_on: new Date().toLocaleDateString('sv', { timeZone: words.zone }),
    reason: one('[name=reason]', form).value.trim(),
    answers: items(form).filter(item => item.dataset.item).map(item => ({
      item: Number(item.dataset.item),
      value: ['MEASURE', 'METER'].includes(item.dataset.type) ? decimal(value(item)) : value(item),
      note: one('[name=note]', item).value.trim(),
      photos: photos.get(item) ?? [],
    })),
  });

  /* handing in: once, however often it has to be tried */
  const name = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
  const hand = (form, notDone) => {
    complain(form, '');
    const body = check(form);
    if (notDone) {
      if (!body.reason) { complain(form, words.reason); one('[name=reason]', form).focus(); return; }
      body.result = 'NOT_DONE';
      body.answers = [];
    } else {
      const open = items(form).find(item => item.dataset.item && needed(item) && empty(item));
      if (open) { complain(form, words.answer, open.dataset.item); return; }
    }
    waiting.push({ form, key: name(), body: JSON.stringify(body) });
    const stop = stopOf(form);
    stop.disabled = true;
    stop.classList.add('waiting');
    one('.round-mark', stop).textContent = words.sending;
    list();
    send();
  };
  /* after signing in again in another tab the page takes over the new session, if it is the same person's */
  const renew = async () => {
    const answer = await fetch(location.href, { redirect: 'manual' });
    if (!answer.ok) return false;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const token = 'meta[name=muster-token]';
    if (one('#round', fresh)?.dataset.who !== words.who) return false;
    one(token, document).content = one(token, fresh).content;
    return true;
  };
  const fetchKey = async () => {
    let answer = await window.muster.post(words.key, {});
    if (!answer.ok && await renew()) answer = await window.muster.post(words.key, {});
    if (answer.ok) key = (await answer.json()).key;
    return answer.ok;
  };
  const ended = () => { say(words.ended); again(15); };
  const post = each => fetch(words.send, {
    method: 'POST',
    credentials: 'omit',
    headers: {
      'Authorization': 'Bearer ' + key,
      'Content-Type': 'application/json',
      'Accept-Language': document.documentElement.lang,
      'Idempotency-Key': each.key,
    },
    body: each.body,
  });
  const settled = async (each, answer) => {
    const stop = stopOf(each.form);
    stop.classList.remove('waiting');
    const told = await answer.json();
    if (answer.status === 201) {
      one('.round-mark', stop).textContent = each.form.dataset.of && !told.duty ? words.early : words.sent;
      stop.dataset.result = told.result;
    } else {
      stop.disabled = false;
      one('.round-mark', stop).textContent = words.refused;
      const first = told.errors?.find(error => error.field?.startsWith('answers.'));
      complain(each.form, told.detail ?? told.title, first?.field.split('.')[1]);
      open(each.form.dataset.duty);
    }
  };
  const again = seconds => { clearTimeout(later); later = setTimeout(send, seconds * 1000); };
  const passing = status => status === 409 || status === 429 || status >= 500;
  async function send() {
    if (busy || !waiting.length) return;
    busy = true;
    try {
      while (waiting.length) {
        if (!key && !(await fetchKey())) { ended(); return; }
        const answer = await post(waiting[0]);
        if (answer.status === 401) {
          key = '';
          if (!(await fetchKey())) { ended(); return; }
          continue;
        }
        if (passing(answer.status) && !(answer.status === 409 && (await answer.clone().json()).code !== 'in-progress')) {
          say(words.waiting.replace('#', waiting.length));
          again(5);
          return;
        }
        const each = waiting.shift();
        await settled(each, answer);
      }
      say('', true);
    } catch (cut) {
      say(words.waiting.replace('#', waiting.length));
      again(5);
    } finally {
      busy = false;
    }
  }

  /* photos and codes from the camera */
  const shrink = async file => {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, 1600 / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/jpeg', 0.8);
  };
  const pictures = item => one('.round-photos', item).replaceChildren(...(photos.get(item) ?? []).map((data, index) => {
    const button = document.createElement('button');
    const image = new Image();
    image.src = data;
    image.alt = words.drop;
    button.type = 'button';
    button.title = words.drop;
    button.dataset.drop = index;
    button.append(image);
    return button;
  }));
  const drop = button => {
    const item = button.closest('.round-item');
    photos.set(item, photos.get(item).filter((data, index) => index !== Number(button.dataset.drop)));
    pictures(item);
  };
  const photo = async field => {
    const item = field.closest('.round-item');
    complain(field.closest('form'), '');
    for (const file of field.files) {
      try {
        const data = await shrink(file);
        photos.set(item, [...(photos.get(item) ?? []), data].slice(0, 6));
      } catch (unreadable) {
        complain(field.closest('form'), words.unreadable);
      }
    }
    pictures(item);
    field.value = '';
  };
  const scan = async field => {
    const item = field.closest('.round-item');
    const file = field.files[0];
    field.value = '';
    if (!file) return;
    const found = 'BarcodeDetector' in window ? await new BarcodeDetector().detect(await createImageBitmap(file)) : [];
    if (found.length) one('[name=value]', item).value = found[0].rawValue;
    say(found.length ? words.scanned : words.unscanned, found.length > 0);
  };

  round.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    const form = button.closest('form');
    if (button.dataset.open) open(button.dataset.open);
    else if (button.dataset.drop) drop(button);
    else if (button.dataset.go === 'list') list();
    else if (button.dataset.go === 'back') show(form, at(form) - 1);
    else if (button.dataset.go === 'next') show(form, at(form) + 1);
    else if (button.dataset.hand) hand(form, button.dataset.hand === 'NOT_DONE');
  });
  round.addEventListener('submit', event => event.preventDefault());
  round.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.matches('input')) {
      event.preventDefault();
      const form = event.target.closest('form');
      show(form, at(form) + 1);
    }
  });
  round.addEventListener('change', event => {
    if (event.target.dataset.photo) photo(event.target);
    else if (event.target.dataset.scan) scan(event.target);
  });
  addEventListener('online', send);
  addEventListener('offline', () => { if (waiting.length) say(words.waiting.replace('#', waiting.length)); });
  addEventListener('beforeunload', event => { if (waiting.length) event.preventDefault(); });
  fetchKey().catch(() => { key = ''; });
  if (all('.round-form').length === 1) open(one('.round-form').dataset.duty);
})();
