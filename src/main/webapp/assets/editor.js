// The editor of an entry: sections, keys, drafts as one types, and the readers' view beside it.
(function () {
  'use strict';

  var form = document.getElementById('editor');
  var sections = document.getElementById('sections');
  var saved = form.querySelector('.saved');
  var single = form.dataset.single === 'true';
  var typed = form.dataset.dirty === 'true';
  var leaving = false;
  var count = 0;
  var removed = null;
  var timer = 0;
  var running = false;
  var again = false;

  // Sections

  function parts() {
    return Array.from(sections.querySelectorAll('.part'));
  }

  function current() {
    var part = document.activeElement.closest && document.activeElement.closest('.part');
    return part || parts()[0] || null;
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

  function move(part, by) {
    var all = parts();
    var other = all[all.indexOf(part) + by];
    if (!other) {
      return;
    }
    var focused = document.activeElement;
    sections.insertBefore(part, by < 0 ? other : other.nextElementSibling);
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
      var next = part.nextElementSibling;
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
      removed = { part: part, before: part.nextElementSibling };
      var goTo = part.nextElementSibling || part.previousElementSibling;
      part.remove();
      form.querySelector('.removed').textContent = form.querySelector('.removed').dataset.text || '';
      form.querySelector('[data-do=restore]').hidden = false;
      if (goTo) {
        focusBody(goTo);
      }
      changed();
    },
    restore: function () {
      if (removed) {
        sections.insertBefore(removed.part, removed.before && removed.before.parentNode === sections ? removed.before : null);
        focusBody(removed.part);
        removed = null;
        form.querySelector('[data-do=restore]').hidden = true;
        changed();
      }
    },
    keys: function () {
      document.getElementById('keys').showModal();
    }
  };

  function step(by) {
    var all = parts();
    var inside = document.activeElement.closest && document.activeElement.closest('.part');
    var at = inside ? all.indexOf(inside) + by : (by > 0 ? 0 : all.length - 1);
    if (all[at]) {
      focusBody(all[at]);
      all[at].scrollIntoView({ block: 'nearest' });
    }
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

  // Drafts and the readers' view

  function now() {
    return new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  }

  function notice(name, text) {
    var box = document.querySelector('.' + name);
    box.textContent = text;
    box.hidden = !text;
  }

  function send(withText) {
    if (running) {
      again = again || withText;
      return;
    }
    running = true;
    var data = new FormData(form);
    if (withText) {
      data.append('typed', 'yes');
    }
    fetch(form.dataset.typing, { method: 'POST', body: new URLSearchParams(data), headers: { 'X-Requested-With': 'fetch',
      'Accept': 'application/json' }, credentials: 'same-origin', keepalive: false })
      .then(function (answer) {
        if (answer.status === 401) {
          throw new Error('signedout');
        }
        if (!answer.ok) {
          throw new Error('failed');
        }
        return answer.json();
      })
      .then(function (told) {
        notice('others', told.others);
        notice('newer', told.newer);
        if (withText) {
          form.querySelector('[data-shown]').innerHTML = told.preview;
          saved.textContent = saved.dataset.saved.replace('{0}', now());
          saved.classList.remove('wrong');
        }
      })
      .catch(function (error) {
        if (withText || error.message === 'signedout') {
          saved.textContent = error.message === 'signedout' ? saved.dataset.signedout : saved.dataset.failed;
          saved.classList.add('wrong');
          window.clearTimeout(timer);
          timer = window.setTimeout(function () { send(true); }, 15000);
        }
      })
      .finally(function () {
        running = false;
        if (again) {
          again = false;
          send(true);
        }
      });
  }

  function changed() {
    typed = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(function () { send(true); }, 700);
  }

  // What was typed in the last moment goes out with the page.
  function farewell() {
    if (typed && !leaving && navigator.sendBeacon) {
      var data = new URLSearchParams(new FormData(form));
      data.append('typed', 'yes');
      navigator.sendBeacon(form.dataset.typing, data);
    }
  }

  // Keys

  function inField(target) {
    return target.closest('input, textarea, select, [contenteditable], dialog');
  }

  function press(element, event) {
    event.preventDefault();
    if (element.tagName === 'SUMMARY') {
      element.parentElement.open = true;
      element.parentElement.querySelector('input').focus();
    } else {
      element.click();
    }
  }

  function alt(event) {
    var part = current();
    var name = { KeyN: 'add', Enter: 'split', KeyJ: 'join', Delete: 'remove', Backspace: 'remove' }[event.code];
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

  document.addEventListener('keydown', function (event) {
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    var mod = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && !mod && event.target.closest('.fine input')) {
      event.preventDefault();
      event.target.closest('.fine').querySelector('button').click();
      return;
    }
    if (mod && !event.altKey) {
      var button = form.querySelector('[data-mod="' + event.code + '"]');
      if (button) {
        press(button, event);
      }
    } else if (event.altKey && !mod) {
      alt(event);
    } else if (event.key === 'Escape' && inField(event.target) && !event.target.closest('dialog')) {
      event.target.blur();
    } else if (!mod && single && !inField(event.target)) {
      var one = event.key === '?' ? '?' : event.key.toLowerCase();
      var byCode = { KeyA: 'a', KeyR: 'r', KeyF: 'f', KeyD: 'd', KeyJ: 'j', KeyK: 'k', BracketLeft: '[', BracketRight: ']' }[event.code];
      one = byCode && !event.shiftKey ? byCode : one;
      var target = document.querySelector('[data-key="' + one + '"]');
      if (one === 'j' || one === 'k') {
        event.preventDefault();
        step(one === 'j' ? 1 : -1);
      } else if (target) {
        press(target, event);
      }
    }
  });

  // Wiring

  form.addEventListener('input', function (event) {
    if (event.target.name === 'body') {
      grow(event.target);
    }
    if (event.target.name !== 'note' && !event.target.closest('.fine')) {
      changed();
    }
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
    var take = event.target.closest('button[data-take]');
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
  });

  // What stands in a fold is grown when it can be measured.
  form.addEventListener('toggle', function () { parts().map(body).forEach(grow); }, true);

  // A clash: one click puts one side's text into the field.
  function takeText(button) {
    var field = document.getElementById(button.dataset.for);
    var part = field && field.closest('.part');
    if (button.dataset.gone === 'true' && part) {
      edits.remove(part);
    } else if (field) {
      field.value = button.dataset.take;
      if (field.name === 'body') {
        grow(field);
      }
      field.focus();
      changed();
    }
    button.closest('.clash').querySelectorAll('[data-take]').forEach(function (one) {
      one.setAttribute('aria-pressed', String(one === button));
    });
  }

  form.addEventListener('submit', function () {
    leaving = true;
  });

  document.querySelectorAll('[data-leave]').forEach(function (button) {
    button.closest('form').addEventListener('submit', function (event) {
      if (button.value === 'discard') {
        // What was typed since goes along, so that it can come back.
        event.preventDefault();
        leaving = true;
        var data = new URLSearchParams(new FormData(form));
        data.append('typed', 'yes');
        fetch(form.dataset.typing, { method: 'POST', body: data, headers: { 'X-Requested-With': 'fetch' } }).finally(function () {
          var act = document.createElement('input');
          act.type = 'hidden';
          act.name = 'act';
          act.value = 'discard';
          button.closest('form').append(act);
          button.closest('form').submit();
        });
      }
    });
  });

  window.addEventListener('beforeunload', function (event) {
    if (typed && !leaving && (running || saved.classList.contains('wrong'))) {
      event.preventDefault();
    }
  });
  window.addEventListener('pagehide', farewell);
  window.setInterval(function () {
    if (document.visibilityState === 'visible') {
      send(false);
    }
  }, 30000);

  // Phones show one of the three at a time.
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
})();
