// The editor of an entry: drafts while typing, what buttons and keys do, and the preview beside it. Its parts are in sections.js, cards.js
// and panes.js; repeated sending, copies in the browser, and restoring them are in sending.js, keeping.js and offering.js.
(function () {
  'use strict';

  var form = document.getElementById('editor');
  var saved = form.querySelector('.saved');
  var next = form.querySelector('.next');
  var texts = saved.dataset;
  // The question whether to approve although findings are open, if any are.
  var question = document.getElementById('ask');
  var single = form.dataset.single === 'true';
  // The fields in the order of the saved text.
  var order = ids(texted());
  // Whether there is text that the server may not have.
  var unkept = form.dataset.dirty === 'true';
  var leaving = false;
  // Whether to submit a form as without a script.
  var plain = false;
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
  var told = document.querySelector('.told.done');
  var copy = Keeping.name(account, form.dataset.entry, page);
  var typing = Sending.until(sendTyped, waits);
  var acting = Sending.until(ask, waits);
  var sections = Sections.begin(form, changed);
  var cards = Cards.begin(form);
  var panes = Panes.begin(document.querySelector('.tabs'), sections.growAll);

  // Buttons that change the form itself

  var edits = {
    add: sections.add,
    up: function (part) { sections.move(part, -1); },
    down: function (part) { sections.move(part, 1); },
    split: sections.split,
    join: sections.join,
    remove: sections.remove,
    restore: sections.restore,
    write: function (part, button) {
      sections.write(button.dataset.heading, document.getElementById('sections').dataset.usual.split('\n'));
    },
    keys: function () {
      document.getElementById('keys').showModal();
    },
    unask: function () {
      question.hidden = true;
      form.querySelector('[name=act][value=approve-next]').focus();
    }
  };

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

  // Whether the reason is missing that a button needs, which is then asked for in place.
  function lacks(button) {
    var name = button.value.replace(/-next$/, '');
    var fine = /^dismiss:[0-9+]+$/.test(button.value) && button.closest('.fine').querySelector('input');
    var input = fine || { 'return': form.elements.note, hide: form.elements.note, withdraw: form.elements.note,
      save: isChanged() && form.elements.reason }[name];
    return Boolean(input && !input.value.trim() && Asking.ask(input));
  }

  // Whether the form has another text than the saved one.
  function isChanged() {
    var fields = texted();
    return form.dataset.dirty === 'true' || fields.some(function (field) { return field.value !== field.defaultValue; })
      || ids(fields) !== order;
  }

  function texted() {
    return Array.from(form.querySelectorAll(
      '#form :is([name=title], [name=authors], [name=votes], [name=thumbnail], [name=video], [name=heading], [name=body])'));
  }

  function ids(fields) {
    return fields.map(function (field) { return field.id; }).join();
  }

  // Whether a question has to be answered before: whether to approve although findings are open. Asking twice is an answer.
  function asks(button) {
    if (!question || !/^approve/.test(button.value) || isChanged()) {
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
    var beside = pressed.dataset.leave === 'beside';
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
    var beside = pressed.dataset.leave === 'beside';
    var before = beside && unkept ? tell(true) : Promise.resolve();
    unkept = beside && unkept;
    return before.then(function () {
      return Sending.post(beside ? pressed.form.action : form.action, asked());
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

  function alt(event) {
    var part = event.target.closest('.part');
    var name = { KeyN: 'add', Enter: 'split', KeyJ: 'join', Delete: 'remove' }[event.code];
    if (event.code === 'ArrowUp' || event.code === 'ArrowDown') {
      var by = event.code === 'ArrowUp' ? -1 : 1;
      event.preventDefault();
      if (event.shiftKey && event.target.id === 'f-authors') {
        sections.moveLine(event.target, by);
      } else if (event.shiftKey && part) {
        sections.move(part, by);
      } else {
        sections.step(by);
      }
    } else if (event.code === 'KeyR') {
      event.preventDefault();
      document.getElementById('f-reason').focus();
    } else if (name && (part || name === 'add')) {
      event.preventDefault();
      edits[name](part);
    }
  }

  // Enter presses the button that belongs to the field: a note sends back and goes on, a reason saves, the reason for a finding dismisses
  // it; other fields send nothing.
  function enter(event) {
    var fine = event.target.closest('.fine');
    var button = { note: 'return-next', reason: 'save' }[event.target.name];
    event.preventDefault();
    if (!event.repeat && (fine || button)) {
      (fine ? fine.querySelector('button:not([data-digit])') : form.querySelector('[name=act][value=' + button + ']')).click();
    }
  }

  // Closes what is open: the question, a form for a reason; or leaves the field.
  function escape(target) {
    var fine = target.closest('.fine[open]');
    var more = form.querySelector('.more[open]');
    if (fine) {
      fine.open = false;
      cards.focus(fine.closest('.finding'));
    } else if (question && !question.hidden) {
      edits.unask();
    } else if (more) {
      more.open = false;
      more.querySelector('summary').focus();
    } else if (Keys.isField(target)) {
      target.blur();
    }
  }

  // Presses what a key stands for, or says that it stands for nothing here.
  function pressOr(target, event) {
    if (!target || target.hidden) {
      said(texts.idle, false);
    }
    Keys.press(target, event);
  }

  function ofCard(what) {
    return function (event) {
      pressOr(cards.current() && cards.current().querySelector(what), event);
    };
  }

  // The single keys that are not those of a button or a link.
  var singles = {
    j: function () { sections.step(1); },
    k: function () { sections.step(-1); },
    n: function () { cards.walk(1); },
    p: function () { cards.walk(-1); },
    f: ofCard('button[value^="fix:"]'),
    'shift f': ofCard('button[value^="fix-all:"]'),
    d: ofCard('.fine > summary'),
    w: ofCard('button[data-do=write]'),
    u: function (event) { pressOr(document.querySelector('[data-key=u]'), event); },
    e: function () { cards.edit(cards.fieldOf(cards.current())); },
    m: function () { cards.edit(document.getElementById('f-authors')); }
  };

  document.addEventListener('keydown', function (event) {
    if (Keys.isComposing(event)) {
      return;
    }
    var mod = event.ctrlKey || event.metaKey;
    var plainKey = !mod && !event.altKey;
    var digit = single && plainKey && /^[1-9]$/.test(event.key) && event.target.matches('.fine input') && !event.target.value
      && event.target.closest('.fine').querySelector('[data-digit="' + event.key + '"]');
    if (digit) {
      Keys.press(digit, event);
    } else if (event.key === 'Enter' && plainKey && event.target.matches('#editor input:not([type=hidden])')) {
      enter(event);
    } else if (mod && !event.altKey) {
      var button = form.querySelector('[data-mod="' + event.code + '"]');
      if (button) {
        Keys.press(button, event);
      }
    } else if (event.altKey && !mod) {
      alt(event);
    } else if (event.key === 'Escape' && !event.target.closest('dialog')) {
      escape(event.target);
    } else if (plainKey && single && !Keys.isField(event.target)) {
      if (event.key === 'Enter' && event.target === cards.current() && cards.isMended()) {
        Keys.press(form.querySelector('[name=act][value=save-next]:not([hidden])'), event);
      } else {
        Keys.single(event, singles, ['j', 'k', 'n', 'p']);
      }
    }
  });

  // Wiring

  form.addEventListener('input', function (event) {
    if (event.target.name === 'body') {
      sections.grow(event.target);
    }
    if (event.target.dataset.missing) {
      Asking.answered(event.target);
    }
    changed();
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-do]');
    if (button) {
      var part = button.closest('.part');
      var menu = button.closest('details');
      edits[button.dataset.do](part, button);
      if (menu) {
        menu.open = false;
      }
    }
    var line = event.target.closest('button[data-line]');
    if (line) {
      sections.moveLine(document.getElementById('f-authors'), Number(line.dataset.line));
    }
    var take = event.target.closest('.clash button[data-side]');
    if (take) {
      takeText(take);
    }
    var all = event.target.closest('button[data-all]');
    if (all) {
      document.querySelectorAll('.clash [data-side="' + all.dataset.all + '"]').forEach(takeText);
    }
    var found = event.target.closest('a.found');
    if (found) {
      // On a phone the preview hides the form, so the form is brought to the front first.
      panes.show('form');
      document.getElementById(decodeURIComponent(found.hash.slice(1))).focus();
    }
  });

  // The height of text areas in a fold can only be measured once it is open.
  form.addEventListener('toggle', sections.growAll, true);

  // Clashes: one click puts the text of one side into the field, removes or restores its section, or takes its order.
  function takeText(button) {
    var clash = button.closest('.clash');
    var field = document.getElementById(button.dataset.for) || clash.gone && clash.gone.part.querySelector('#' + button.dataset.for);
    if (!field && button.dataset.gone !== 'true' && /^body-/.test(button.dataset.for)) {
      field = sections.append(button.dataset.heading || '', button.dataset.for);
    }
    if (!field) {
      return;
    }
    if (button.dataset.for === 'sections') {
      sections.reorder(button.dataset.take.split('\n'));
    } else if (button.dataset.gone === 'true') {
      var part = field.closest('.part');
      clash.gone = clash.gone || { part: part, before: part.nextElementSibling };
      part.remove();
    } else {
      if (clash.gone) {
        sections.putBack(clash.gone);
        clash.gone = null;
      }
      field.value = button.dataset.take || '';
      if (field.name === 'body') {
        sections.grow(field);
      }
      field.focus();
    }
    changed();
    clash.querySelectorAll('[data-side]').forEach(function (one) {
      one.setAttribute('aria-pressed', String(one === button));
    });
  }

  form.addEventListener('submit', function (event) {
    if (!plain) {
      event.preventDefault();
      var card = /^fix:/.test(event.submitter.value) && event.submitter.closest('.finding');
      if (!(card && cards.mend(card)) && !lacks(event.submitter) && !asks(event.submitter)) {
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

  if (cards.current() && form.elements.list.value && !document.querySelector('.told[role=alert]')) {
    cards.focus(cards.current());
  }
  // Fixes that the server applied are saved by the next Enter.
  if (form.dataset.fixed === 'true') {
    form.querySelector('.bar > [value=save-next]').focus();
  }
  // The page may have scrolled past what the last press did.
  if (told && told.getBoundingClientRect().bottom < 0) {
    said(told.textContent, false);
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
    sections.fill(Offering.parts(typed));
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
