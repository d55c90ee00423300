// The editor of an entry: sections, keys, drafts while typing, and the preview beside it. Repeated sending, copies in the browser,
// and restoring them are in sending.js, keeping.js and offering.js.
(function () {
  'use strict';

  var form = document.getElementById('editor');
  var sections = document.getElementById('sections');
  var saved = form.querySelector('.saved');
  var next = form.querySelector('.next');
  var texts = saved.dataset;
  // The question whether to approve although findings are open, if any are.
  var question = document.getElementById('ask');
  var single = form.dataset.single === 'true';
  // Whether there is text that the server may not have.
  var unkept = form.dataset.dirty === 'true';
  var leaving = false;
  // Whether to submit a form as without a script.
  var plain = false;
  var count = 0;
  var removed = [];
  var turn = 0;
  var timer = 0;
  // The button that was pressed, until there is a response, and the id of that press; where to go after it is done.
  var pressed = null;
  var presses = 0;
  var onward = null;
  // What the last press did, until the next one.
  var finished = '';
  // The status message: up to when the server has what was typed, and what keeps it from having more.
  var until = '';
  var trouble = null;
  var page = form.elements.page.value;
  var account = form.elements.editor.value;
  var copy = Keeping.name(account, form.dataset.entry, page);
  var typing = Sending.until(sendTyped, waits);
  var acting = Sending.until(ask, waits);

  // Sections

  function parts() {
    return Array.from(sections.querySelectorAll('.part'));
  }

  function body(part) {
    return part.querySelector('textarea');
  }

  function grow(area) {
    area.style.height = 'auto';
    area.style.height = Math.max(area.scrollHeight + 2, 60) + 'px';
  }

  function make(heading, text) {
    var part = document.getElementById('section').content.firstElementChild.cloneNode(true);
    count += 1;
    part.id = 'part-new-' + count;
    part.querySelector('input').id = 'heading-new-' + count;
    body(part).id = 'body-new-' + count;
    part.querySelector('input').value = heading;
    body(part).value = text;
    return part;
  }

  function focusBody(part, place) {
    var area = body(part);
    area.focus();
    if (place !== undefined) {
      area.setSelectionRange(place, place);
    }
  }

  // A section with the cards of its findings, which stand above it.
  function group(part) {
    var all = [part];
    while (all[0].previousElementSibling && all[0].previousElementSibling.matches('.finding')) {
      all.unshift(all[0].previousElementSibling);
    }
    return all;
  }

  function after(part, by) {
    var all = parts();
    return all[all.indexOf(part) + by] || null;
  }

  function move(part, by) {
    var other = after(part, by);
    if (!other) {
      return;
    }
    var focused = document.activeElement;
    var place = by < 0 ? group(other)[0] : other.nextElementSibling;
    group(part).forEach(function (one) { sections.insertBefore(one, place); });
    if (part.contains(focused)) {
      focused.focus();
    }
    changed();
  }

  var edits = {
    add: function () {
      var part = make('', '');
      var here = document.activeElement.closest('.part');
      sections.insertBefore(part, here ? here.nextElementSibling : null);
      part.querySelector('input').focus();
      grow(body(part));
      changed();
    },
    up: function (part) { move(part, -1); },
    down: function (part) { move(part, 1); },
    split: function (part) {
      var area = body(part);
      var at = area.selectionStart;
      var next = make('', area.value.slice(at).replace(/^\s+/, ''));
      area.value = area.value.slice(0, at).replace(/\s+$/, '');
      sections.insertBefore(next, part.nextElementSibling);
      grow(area);
      grow(body(next));
      next.querySelector('input').focus();
      changed();
    },
    join: function (part) {
      var next = after(part, 1);
      if (!next) {
        return;
      }
      var area = body(part);
      var heading = next.querySelector('input').value.trim();
      var at = area.value.length;
      var rest = (heading ? '**' + heading + '** ' : '') + body(next).value;
      area.value = area.value.replace(/\s+$/, '') + (area.value.trim() && rest ? '\n\n' : '') + rest;
      next.remove();
      grow(area);
      focusBody(part, Math.min(at, area.value.length));
      changed();
    },
    remove: function (part) {
      removed.push({ part: part, before: part.nextElementSibling });
      var goTo = after(part, 1) || after(part, -1);
      part.remove();
      form.querySelector('.removed').textContent = form.querySelector('.removed').dataset.text || '';
      form.querySelector('[data-do=restore]').hidden = false;
      if (goTo) {
        focusBody(goTo);
      }
      changed();
    },
    restore: function () {
      var last = removed.pop();
      if (last) {
        putBack(last);
        focusBody(last.part);
        changed();
      }
      if (removed.length === 0) {
        form.querySelector('.removed').textContent = '';
        form.querySelector('[data-do=restore]').hidden = true;
      }
    },
    keys: function () {
      document.getElementById('keys').showModal();
    },
    unask: function () {
      question.hidden = true;
      form.querySelector('[name=act][value=approve-next]').focus();
    }
  };

  function putBack(one) {
    sections.insertBefore(one.part, one.before && one.before.parentNode === sections ? one.before : null);
  }

  function step(by) {
    var all = parts();
    var inside = document.activeElement.closest && document.activeElement.closest('.part');
    var at = inside ? all.indexOf(inside) + by : (by > 0 ? 0 : all.length - 1);
    if (all[at]) {
      focusBody(all[at]);
      all[at].scrollIntoView({ block: 'nearest' });
    }
  }

  // Findings: one is the current one. Keys apply to it.

  function cards() {
    return Array.from(form.querySelectorAll('.finding'));
  }

  function current() {
    return form.querySelector('.finding.current');
  }

  // Makes a card the current one, with its passage selected in its field.
  function focusCard(card) {
    cards().forEach(function (one) { one.classList.toggle('current', one === card); });
    card.scrollIntoView({ block: 'center' });
    card.focus({ preventScroll: true });
    select(card);
  }

  function walk(by) {
    var all = cards();
    var at = all.indexOf(current());
    if (all.length > 0) {
      focusCard(all[(at + by + all.length) % all.length]);
    }
  }

  function fieldOf(card) {
    return card && card.dataset.field ? document.getElementById(card.dataset.field) : null;
  }

  function select(card) {
    var field = fieldOf(card);
    var text = card.dataset.text || '';
    if (!field || !text || field.setSelectionRange === undefined) {
      return;
    }
    var start = Number(card.dataset.start);
    var at = field.value.startsWith(text, start) ? start : field.value.indexOf(text);
    if (at >= 0) {
      field.setSelectionRange(at, at + text.length);
    }
  }

  // Edits the passage of a card, or another field.
  function edit(field) {
    if (field) {
      var fold = field.closest('details');
      if (fold) {
        fold.open = true;
      }
      field.focus();
    }
  }

  // Applies the fix of a card. The page has the fixed text of a field for as long as nothing else in it has changed; otherwise the
  // server applies it.
  function mend(card) {
    var field = fieldOf(card);
    if (card.dataset.mended === undefined || !field || field.value !== field.defaultValue) {
      return false;
    }
    field.value = card.dataset.mended;
    var reason = form.elements.reason;
    var said = reason.value.trim();
    var joined = said.indexOf(card.dataset.reason) >= 0 ? said : said ? said + ', ' + card.dataset.reason : card.dataset.reason;
    reason.value = joined.length <= reason.maxLength ? joined : said;
    card.classList.add('done');
    card.querySelector('.fixed').textContent = card.querySelector('.fixed').dataset.text;
    card.querySelectorAll('button, summary').forEach(function (one) { one.hidden = true; });
    field.dispatchEvent(new Event('input', { bubbles: true }));
    var left = cards().filter(function (one) { return !one.classList.contains('done'); });
    focusCard(left[0] || card);
    return true;
  }

  // Authors: one a line; a line moves as a whole.
  function moveLine(area, by) {
    var lines = area.value.split('\n');
    var at = area.value.slice(0, area.selectionStart).split('\n').length - 1;
    var to = at + by;
    if (to < 0 || to >= lines.length) {
      return;
    }
    var line = lines.splice(at, 1)[0];
    lines.splice(to, 0, line);
    area.value = lines.join('\n');
    var place = lines.slice(0, to).join('\n').length + (to > 0 ? 1 : 0);
    area.focus();
    area.setSelectionRange(place, place + line.length);
    changed();
  }

  // Drafts and the preview

  function notice(name, text) {
    var box = document.querySelector('.' + name);
    box.textContent = text;
    box.hidden = !text;
  }

  function fields(withText) {
    turn += 1;
    form.elements.turn.value = turn;
    var data = new URLSearchParams(new FormData(form));
    if (withText) {
      data.append('typed', 'yes');
    }
    return data;
  }

  // The error for a response by which nothing was saved; with 'after' if it is worth trying again.
  function refusal(status) {
    return Object.assign(new Error('refused'), { status: status, after: status === 401 || status === 403 ? 15 : 0 });
  }

  // Resolves to the server's response. If a button was pressed on another page that this page did not know of, the text counts only
  // if it is sent again.
  function tell(withText) {
    var was = unkept;
    unkept = unkept && !withText;
    return Sending.post(form.dataset.typing, fields(withText))
      .then(function (answer) {
        if (!answer.ok) {
          throw refusal(answer.status);
        }
        return answer.json();
      })
      .then(function (told) {
        form.elements.ends.value = told.ends;
        if (told.late && !pressed && !leaving) {
          return tell(true);
        }
        unkept = unkept || told.late;
        return told;
      })
      .catch(function (error) {
        unkept = unkept || was;
        throw error;
      });
  }

  function said(text, wrong) {
    if (saved.textContent !== text) {
      saved.textContent = text;
    }
    saved.classList.toggle('wrong', wrong);
    trouble = wrong ? trouble : null;
    next.textContent = wrong ? next.textContent : '';
  }

  function waits(left) {
    next.textContent = left ? texts.next.replace('{0}', left) : texts.trying;
  }

  // Keeps a copy in the browser, and returns whether that worked.
  function copied() {
    return Keeping.keep(copy, { at: Date.now(), loaded: form.elements.loaded.value, fields: Offering.typed(form) });
  }

  // Shows what is saved where, and what is not.
  function failed(error) {
    var lines = [error.status === 401 ? texts.signedout : error.status === 403 ? texts.forbidden
      : error.status ? texts.refused.replace('{0}', error.status) : error.full ? texts.full : texts.away];
    if (pressed) {
      lines.push(texts.pending.replace('{0}', Sending.label(pressed)));
    } else if (finished) {
      lines.push(texts.done.replace('{0}', finished));
    }
    if (unkept) {
      lines.push(copied() ? texts.here : texts.nowhere);
      lines.push(until && texts.server.replace('{0}', until));
    }
    said(lines.filter(Boolean).join(' '), true);
    trouble = error;
  }

  // Reports an error, and throws it again if another attempt may help.
  function goesOn(error) {
    failed(error);
    if (error.status && !error.after) {
      next.textContent = '';
      // The action is done. The page stays open, with working buttons, as only it has what was typed since.
      onward = null;
      return;
    }
    throw error;
  }

  function sendTyped() {
    window.clearTimeout(timer);
    return tell(true).then(function (told) {
      notice('others', told.others);
      notice('newer', told.newer);
      form.querySelector('[data-shown]').innerHTML = told.preview;
      unlink();
      if (unkept) {
        return;
      }
      until = told.at;
      if (!pressed) {
        Keeping.drop(copy);
        said(told.saved, false);
      }
      if (onward) {
        go();
      }
    }, goesOn);
  }

  // Learns who else is there and what was saved; also if the sign-in has ended, and when the server is back.
  function listen() {
    tell(false).then(function (told) {
      notice('others', told.others);
      notice('newer', told.newer);
      if (acting.waits()) {
        acting.go();
      } else if (typing.waits() || unkept && !pressed && !(trouble && trouble.status && !trouble.after)) {
        typing.go();
      } else if (trouble && !unkept && !pressed && !onward) {
        said('', false);
      }
    }, function (error) {
      if (error.status === 401 && !trouble && !pressed) {
        failed(error);
      }
    });
  }

  // Findings that appeared while typing have no box in the form yet.
  function unlink() {
    form.querySelectorAll('[data-shown] a.found').forEach(function (link) {
      if (!document.getElementById(decodeURIComponent(link.hash.slice(1)))) {
        link.remove();
      }
    });
  }

  // What is typed while a press waits for the server is sent with it.
  function changed() {
    unkept = true;
    var kept = copied();
    if (trouble) {
      failed(trouble);
    }
    if (!pressed && !typing.waits()) {
      window.clearTimeout(timer);
      timer = window.setTimeout(typing.go, 700);
    }
    return kept;
  }

  // Sends what was typed in the last moment when the page closes.
  function farewell() {
    if (unkept && !leaving && navigator.sendBeacon) {
      navigator.sendBeacon(form.dataset.typing, fields(true));
    }
  }

  // Buttons: each request is sent until there is a response. However often it arrives, the server makes only one revision of a text,
  // and acts once per press.

  // Whether a question has to be answered before: whether to approve although findings are open. Asking twice is an answer.
  function asks(button) {
    if (!question || !/^approve/.test(button.value)) {
      return false;
    }
    var yes = question.querySelector('[name=act]');
    yes.value = button.value.replace('approve', 'accept');
    if (question.hidden) {
      question.hidden = false;
      yes.focus();
    } else {
      press(yes);
    }
    return true;
  }

  function press(button) {
    if (acting.asks() || leaving || onward) {
      return;
    }
    presses += pressed === button ? 0 : 1;
    pressed = button;
    finished = '';
    window.clearTimeout(timer);
    typing.stop();
    if (trouble) {
      failed(trouble);
    } else {
      said(texts.sending, false);
    }
    acting.go();
  }

  // Forms outside the editor do not send what is typed, so it is saved first.
  function asked() {
    var beside = pressed.value === 'revert';
    var data = beside ? new URLSearchParams(new FormData(pressed.form)) : fields(false);
    data.append('act', pressed.value);
    data.append('press', page + '-' + presses.toString(36));
    if (beside) {
      data.append('editor', account);
    }
    return data;
  }

  function ask() {
    var was = unkept;
    var beside = pressed.value === 'revert';
    var before = beside && unkept ? tell(true) : Promise.resolve();
    unkept = beside && unkept;
    return before.then(function () {
      return Sending.post(form.action, asked());
    }).then(function (answer) {
      if (answer.ok && !(answer.status === 204 && answer.headers.has('Location'))) {
        throw new Error('away');
      }
      if (answer.status === 204) {
        done(answer.headers.get('Location'));
      } else if (answer.status === 401 || answer.status === 409) {
        leave(pressed);
      } else {
        throw refusal(answer.status);
      }
    }).catch(function (error) {
      unkept = unkept || was;
      if (error.status === 401 && (!unkept || copied())) {
        leave(pressed);
      } else if (error.status) {
        failed(error);
        acting.stop();
        pressed = null;
        next.textContent = '';
      } else {
        failed(error);
        throw error;
      }
    });
  }

  // Saves what was typed meanwhile before leaving the page.
  function done(address) {
    onward = address;
    finished = Sending.label(pressed);
    acting.stop();
    pressed = null;
    said(trouble ? texts.back : '', false);
    if (unkept) {
      typing.go();
    } else {
      go();
    }
  }

  function go() {
    leaving = true;
    Keeping.drop(copy);
    location.assign(onward);
  }

  // If an action is impossible, or impossible without signing in, the form is submitted as without a script, and the response page
  // explains it.
  function leave(button) {
    acting.stop();
    pressed = null;
    leaving = true;
    plain = true;
    button.form.requestSubmit(button);
  }

  // Keys

  function inField(target) {
    return target.closest('input, textarea, select, [contenteditable], dialog');
  }

  function click(element, event) {
    event.preventDefault();
    if (event.repeat) {
      return;
    }
    if (element.tagName === 'SUMMARY') {
      element.parentElement.open = true;
      element.parentElement.querySelector('input').focus();
    } else {
      element.click();
    }
  }

  function alt(event) {
    var part = event.target.closest('.part');
    var name = { KeyN: 'add', Enter: 'split', KeyJ: 'join', Delete: 'remove' }[event.code];
    if (event.code === 'ArrowUp' || event.code === 'ArrowDown') {
      var by = event.code === 'ArrowUp' ? -1 : 1;
      event.preventDefault();
      if (event.shiftKey && event.target.id === 'f-authors') {
        moveLine(event.target, by);
      } else if (event.shiftKey && part) {
        move(part, by);
      } else {
        step(by);
      }
    } else if (event.code === 'KeyR') {
      event.preventDefault();
      document.getElementById('f-reason').focus();
    } else if (name && (part || name === 'add')) {
      event.preventDefault();
      edits[name](part);
    }
  }

  // Enter presses the button that belongs to the field: a note sends back and goes on, a reason saves; other fields send nothing.
  function enter(event) {
    var button = { note: 'return-next', reason: 'save' }[event.target.name];
    event.preventDefault();
    if (button && !event.repeat) {
      form.querySelector('[name=act][value=' + button + ']').click();
    }
  }

  // The keys that are not those of a button or a link.
  var byKey = {
    j: function () { step(1); },
    k: function () { step(-1); },
    n: function () { walk(1); },
    p: function () { walk(-1); },
    f: function () { pressOf(current(), 'button[value^="fix:"]'); },
    d: function () { pressOf(current(), '.fine > summary'); },
    e: function () { edit(fieldOf(current())); },
    m: function () { edit(document.getElementById('f-authors')); }
  };

  function pressOf(card, what) {
    var target = card && card.querySelector(what);
    if (!target || target.hidden) {
      return;
    }
    if (target.tagName === 'SUMMARY') {
      target.parentElement.open = true;
      target.parentElement.querySelector('input').focus();
    } else {
      target.click();
    }
  }

  document.addEventListener('keydown', function (event) {
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    var mod = event.ctrlKey || event.metaKey;
    var digit = single && /^[1-9]$/.test(event.key) && event.target.matches('.fine input') && !event.target.value && !mod && !event.altKey
      && event.target.closest('.fine').querySelector('[data-digit="' + event.key + '"]');
    if (digit) {
      click(digit, event);
    } else if (event.key === 'Enter' && !mod && event.target.closest('.fine input')) {
      event.preventDefault();
      if (!event.repeat) {
        event.target.closest('.fine').querySelector('button:not([data-digit])').click();
      }
    } else if (event.key === 'Enter' && !mod && !event.altKey && event.target.matches('#editor input:not([type=hidden])')) {
      enter(event);
    } else if (mod && !event.altKey) {
      var button = form.querySelector('[data-mod="' + event.code + '"]');
      if (button) {
        click(button, event);
      }
    } else if (event.altKey && !mod) {
      alt(event);
    } else if (event.key === 'Escape' && inField(event.target) && !event.target.closest('dialog')) {
      event.target.blur();
    } else if (!mod && single && !inField(event.target)) {
      var one = event.key === '?' ? '?' : event.key.toLowerCase();
      var byCode = /^Key/.test(event.code) ? event.code.slice(3).toLowerCase() : { BracketLeft: '[', BracketRight: ']' }[event.code];
      one = byCode && !event.shiftKey ? byCode : one;
      var target = document.querySelector('[data-key="' + one + '"]');
      if (byKey[one] && !event.shiftKey) {
        event.preventDefault();
        if (!event.repeat || /[jknp]/.test(one)) {
          byKey[one]();
        }
      } else if (event.key === 'Enter' && event.target === current() && cards().some(function (card) { return card.matches('.done'); })) {
        click(form.querySelector('[name=act][value=save-next]:not([hidden])'), event);
      } else if (target) {
        click(target, event);
      }
    }
  });

  // Wiring

  form.addEventListener('input', function (event) {
    if (event.target.name === 'body') {
      grow(event.target);
    }
    changed();
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-do]');
    if (button) {
      var part = button.closest('.part');
      var menu = button.closest('details');
      edits[button.dataset.do](part);
      if (menu) {
        menu.open = false;
      }
    }
    var line = event.target.closest('button[data-line]');
    if (line) {
      moveLine(document.getElementById('f-authors'), Number(line.dataset.line));
    }
    var take = event.target.closest('.clash button[data-side]');
    if (take) {
      takeText(take);
    }
    var all = event.target.closest('button[data-all]');
    if (all) {
      document.querySelectorAll('.clash [data-side="' + all.dataset.all + '"]').forEach(takeText);
    }
    var tab = event.target.closest('[role=tab]');
    if (tab) {
      choose(tab);
    }
    var found = event.target.closest('a.found');
    if (found) {
      // On a phone the preview hides the form, so the form is brought to the front first.
      choose(tabs.querySelector('[aria-controls=form]'));
      document.getElementById(decodeURIComponent(found.hash.slice(1))).focus();
    }
  });

  // The height of text areas in a fold can only be measured once it is open.
  form.addEventListener('toggle', function () { parts().map(body).forEach(grow); }, true);

  // Clashes: one click puts the text of one side into the field, removes or restores its section, or takes its order.
  function takeText(button) {
    var clash = button.closest('.clash');
    var field = document.getElementById(button.dataset.for) || clash.gone && clash.gone.part.querySelector('#' + button.dataset.for);
    if (!field && button.dataset.gone !== 'true' && /^body-/.test(button.dataset.for)) {
      field = body(make(button.dataset.heading || '', ''));
      field.id = button.dataset.for;
      sections.append(field.closest('.part'));
    }
    if (!field) {
      return;
    }
    if (button.dataset.for === 'sections') {
      reorder(button.dataset.take.split('\n'));
    } else if (button.dataset.gone === 'true') {
      var part = field.closest('.part');
      clash.gone = clash.gone || { part: part, before: part.nextElementSibling };
      part.remove();
    } else {
      if (clash.gone) {
        putBack(clash.gone);
        clash.gone = null;
      }
      field.value = button.dataset.take || '';
      if (field.name === 'body') {
        grow(field);
      }
      field.focus();
    }
    changed();
    clash.querySelectorAll('[data-side]').forEach(function (one) {
      one.setAttribute('aria-pressed', String(one === button));
    });
  }

  // Puts the named sections into the named order, within the positions that they occupy together.
  function reorder(headings) {
    var free = parts();
    var named = headings.map(function (heading) {
      var at = free.findIndex(function (part) { return part.querySelector('input').value.trim() === heading; });
      return at < 0 ? null : free.splice(at, 1)[0];
    }).filter(Boolean);
    var next = 0;
    parts().map(function (part) { return named.indexOf(part) < 0 ? part : named[next++]; })
      .forEach(function (part) { sections.append(part); });
  }

  form.addEventListener('submit', function (event) {
    if (!plain) {
      event.preventDefault();
      var card = /^fix:/.test(event.submitter.value) && event.submitter.closest('.finding');
      if (!(card && mend(card)) && !asks(event.submitter)) {
        press(event.submitter);
      }
    }
  });

  // Buttons outside the form: those about drafts send what is typed; before the others it is saved.
  document.querySelectorAll('[data-leave]').forEach(function (button) {
    button.form.addEventListener('submit', function (event) {
      if (!plain) {
        event.preventDefault();
        press(button);
      }
    });
  });

  window.addEventListener('beforeunload', function (event) {
    if (!leaving && (pressed || onward || unkept && (typing.asks() || trouble))) {
      event.preventDefault();
    }
  });
  window.addEventListener('pagehide', farewell);
  window.addEventListener('pageshow', function () {
    leaving = false;
    plain = false;
    onward = null;
  });
  window.setInterval(function () {
    if (document.visibilityState === 'visible' && !typing.asks() && !acting.asks()) {
      listen();
    }
  }, 30000);

  // On phones, one of the three panes is visible at a time.
  var tabs = document.querySelector('.tabs');
  var narrow = window.matchMedia('(max-width: 62rem)');

  function choose(tab) {
    tabs.querySelectorAll('[role=tab]').forEach(function (one) {
      var chosen = one === tab;
      var pane = document.getElementById(one.getAttribute('aria-controls'));
      one.setAttribute('aria-selected', String(chosen));
      one.tabIndex = chosen ? 0 : -1;
      pane.classList.toggle('away', !chosen);
    });
    parts().map(body).forEach(grow);
  }

  function arrange() {
    tabs.hidden = !narrow.matches;
    document.querySelectorAll('.pane').forEach(function (pane) {
      if (narrow.matches) {
        pane.setAttribute('role', 'tabpanel');
      } else {
        pane.removeAttribute('role');
      }
    });
    choose(tabs.querySelector('[aria-selected=true]'));
  }

  tabs.addEventListener('keydown', function (event) {
    var by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by) {
      var all = Array.from(tabs.children);
      var next = all[(all.indexOf(document.activeElement) + by + all.length) % all.length];
      choose(next);
      next.focus();
    }
  });
  narrow.addEventListener('change', arrange);
  arrange();
  parts().map(body).forEach(grow);
  if (current() && form.elements.list.value && !document.querySelector('.told[role=alert]')) {
    focusCard(current());
  }

  // Copies in the browser

  function fill(typed, loaded) {
    form.elements.loaded.value = loaded;
    typed.forEach(function (field) {
      var input = form.elements[field[0]];
      if (input && !/^(heading|body)$/.test(field[0])) {
        input.value = field[1];
      }
    });
    var all = parts();
    Offering.parts(typed).forEach(function (part, at) {
      var place = all[at] || sections.appendChild(make('', ''));
      place.querySelector('input').value = part.heading;
      body(place).value = part.body;
    });
    all.slice(Offering.parts(typed).length).forEach(function (part) { part.remove(); });
    parts().map(body).forEach(grow);
  }

  // A page that shows what was submitted contains everything that the page before it had kept. Text that is nowhere else is kept at
  // once.
  if (form.dataset.sent) {
    Keeping.drop(Keeping.name(account, form.dataset.entry, form.dataset.sent));
  }
  if (form.dataset.alone === 'true') {
    changed();
  }
  Offering.begin(document.querySelector('.offered'), { form: form, dirty: form.dataset.dirty === 'true', fill: fill, taken: changed },
    Keeping.find(account, form.dataset.entry).filter(function (one) { return one.key !== copy; }));
})();
