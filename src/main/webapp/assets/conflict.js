// Conflicts: sends what a button asks for until there is a response.
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
    if (acting.asks() || leaving) {
      return;
    }
    presses += pressed === event.submitter ? 0 : 1;
    pressed = event.submitter;
    if (!saved.classList.contains('wrong')) {
      said(texts.sending, false);
    }
    acting.go();
  });

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
