// Conflicts: sends what a button asks for until there is a response. Keys choose a side of the current clash, and decide.
(function () {
  'use strict';

  var form = document.querySelector('form.conflict');
  var saved = form.querySelector('.saved');
  var next = form.querySelector('.next');
  var texts = saved.dataset;
  var pressed = null;
  var presses = 0;
  var plain = false;
  var leaving = false;
  var acting = Sending.until(ask, function (left) {
    next.textContent = left ? texts.next.replace('{0}', left) : texts.trying;
  });

  function said(text, wrong) {
    if (saved.textContent !== text) {
      saved.textContent = text;
    }
    saved.classList.toggle('wrong', wrong);
    next.textContent = wrong ? next.textContent : '';
  }

  function ask() {
    var data = new URLSearchParams(new FormData(form));
    data.append('act', pressed.value);
    data.append('press', form.dataset.page + '-' + presses.toString(36));
    return Sending.post(form.action, data).then(function (answer) {
      if (answer.ok && !(answer.status === 204 && answer.headers.has('Location'))) {
        throw new Error('away');
      }
      acting.stop();
      leaving = true;
      if (answer.status === 204) {
        said('', false);
        location.assign(answer.headers.get('Location'));
      } else {
        plain = true;
        form.requestSubmit(pressed);
      }
    }).catch(function (error) {
      said([error.full ? texts.full : texts.away, texts.pending.replace('{0}', Sending.label(pressed)), texts.alone].join(' '), true);
      throw error;
    });
  }

  form.addEventListener('submit', function (event) {
    if (plain) {
      return;
    }
    event.preventDefault();
    var reason = form.elements.reason;
    if (acting.asks() || leaving || event.submitter.value !== 'edit' && !reason.value.trim() && Asking.ask(reason)) {
      return;
    }
    presses += pressed === event.submitter ? 0 : 1;
    pressed = event.submitter;
    if (!saved.classList.contains('wrong')) {
      said(texts.sending, false);
    }
    acting.go();
  });

  form.elements.reason.addEventListener('input', function () { Asking.answered(form.elements.reason); });

  // Keys: one clash is the current one.
  var clashes = Array.from(form.querySelectorAll('.clash'));
  var at = 0;

  function go(to) {
    if (clashes.length > 0) {
      at = (to + clashes.length) % clashes.length;
      clashes.forEach(function (one, i) { one.classList.toggle('current', i === at); });
      clashes[at].focus({ preventScroll: true });
      clashes[at].scrollIntoView({ block: 'center' });
    }
  }

  // Takes a side, and goes to the next clash unless this is the last.
  function take(side) {
    if (clashes[at]) {
      clashes[at].querySelector('input[value=' + side + ']').checked = true;
      go(Math.min(at + 1, clashes.length - 1));
    }
  }

  var singles = {
    1: function () { take('ours'); },
    2: function () { take('theirs'); },
    n: function () { go(at + 1); },
    p: function () { go(at - 1); },
    j: function () { go(at + 1); },
    k: function () { go(at - 1); },
    enter: function (event) { Keys.press(form.querySelector('.bar [value=chosen-next]'), event); }
  };

  clashes.forEach(function (clash, i) {
    clash.addEventListener('focusin', function () {
      at = i;
      clashes.forEach(function (one) { one.classList.toggle('current', one === clash); });
    });
  });

  document.addEventListener('keydown', function (event) {
    var mod = event.ctrlKey || event.metaKey || event.altKey;
    var free = !Keys.isField(event.target) || event.target.matches('input[type=radio]');
    var button = event.key === 'Enter' && event.target.closest('button, a, summary');
    if (form.dataset.single === 'true' && !mod && free && !button && !Keys.isComposing(event)) {
      Keys.single(event, singles, ['n', 'p', 'j', 'k']);
    }
  });
  if (form.dataset.single === 'true' && !document.querySelector('.told[role=alert]')) {
    go(0);
  }

  window.addEventListener('beforeunload', function (event) {
    if (pressed && !leaving) {
      event.preventDefault();
    }
  });
  window.addEventListener('pageshow', function () {
    leaving = false;
    plain = false;
    pressed = null;
  });
})();
