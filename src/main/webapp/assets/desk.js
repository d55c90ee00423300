// Enhancements only: the desk works without this script.
(function () {
  'use strict';

  var address = new URL(location.href);
  signingOut(address.searchParams.get('done') === 'sign-out');

  // Signing out removes everything typed from this browser; if the server does not have all of it, the person is asked first.
  function signingOut(done) {
    var KEY = 'signing-out';
    var form = document.querySelector('form[data-account]');
    try {
      if (done && sessionStorage.getItem(KEY)) {
        Keeping.forget(sessionStorage.getItem(KEY));
      }
      sessionStorage.removeItem(KEY);
    } catch (e) {
      // If nothing can be stored, there is nothing to remove.
    }
    if (!form) {
      return;
    }
    form.addEventListener('submit', function (event) {
      var unsent = Keeping.find(form.dataset.account).map(function (copy) { return copy.where; });
      if (unsent.length && !window.confirm(form.dataset.unsent.replace('{0}', unsent.join(', ')))) {
        event.preventDefault();
        return;
      }
      try {
        sessionStorage.setItem(KEY, form.dataset.account);
      } catch (e) {
        // If nothing can be stored, there is nothing to remove later.
      }
    });
  }

  // On a phone the navigation is one line, which may be longer than the screen.
  var here = document.querySelector('.desk .rooms [aria-current]');
  if (here) {
    var line = here.closest('.desk > div');
    line.scrollLeft = here.offsetLeft - (line.clientWidth - here.offsetWidth) / 2;
  }

  // A message is shown once, and not again when the page is reloaded.
  if (address.searchParams.has('done') || address.searchParams.has('again')) {
    address.searchParams.delete('done');
    address.searchParams.delete('version');
    address.searchParams.delete('again');
    history.replaceState(history.state, '', address);
  }

  var mistakes = document.querySelector('.mistakes');
  if (mistakes) {
    mistakes.focus();
  } else {
    var first = document.querySelector('.sheet form .field input');
    if (first && !first.value) {
      first.focus();
    }
  }

  document.querySelectorAll('input[data-show]').forEach(function (input) {
    var row = document.createElement('div');
    var button = document.createElement('button');
    row.className = 'with-button';
    button.type = 'button';
    button.className = 'minor';
    button.textContent = input.dataset.show;
    button.setAttribute('aria-controls', input.id);
    input.before(row);
    row.append(input, button);
    button.addEventListener('click', function () {
      var shown = input.type === 'text';
      input.type = shown ? 'password' : 'text';
      button.textContent = shown ? input.dataset.show : input.dataset.hide;
    });
    input.form.addEventListener('submit', function () { input.type = 'password'; });
  });

  // If the site does not know its own address, the browser does.
  document.querySelectorAll('input[data-origin=missing]').forEach(function (input) {
    input.value = location.origin + input.value;
  });

  document.querySelectorAll('input[data-select]').forEach(function (input) {
    input.addEventListener('focus', function () { input.select(); });
  });

  // Shift adds a column to the sort keys.
  document.querySelectorAll('.desk-table th').forEach(function (head) {
    head.addEventListener('click', function (event) {
      var then = head.querySelector('a.then');
      if (event.shiftKey && then && event.target.closest('a')) {
        event.preventDefault();
        location.assign(then.href);
      }
    });
  });

  if (navigator.clipboard) {
    document.querySelectorAll('button[data-copy]').forEach(function (button) {
      button.hidden = false;
      button.addEventListener('click', function () {
        navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value).then(function () {
          button.textContent = button.dataset.copied;
        });
      });
    });
  }

  // Shows the progress of running work.
  function follow() {
    if (!document.querySelector('#live[data-live=true]')) {
      return;
    }
    window.setTimeout(function () {
      fetch(location.href, { credentials: 'same-origin', headers: { Accept: 'text/html' } })
        .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(new Error('failed')); })
        .then(function (text) {
          var fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('live');
          if (fresh) {
            document.getElementById('live').replaceWith(fresh);
          }
        })
        .catch(function () { })
        .finally(follow);
    }, 1000);
  }
  follow();

  // A form that arrived after the sign-in had ended exists only on this page until the person has signed in.
  var kept = document.querySelector('input[name=kept]');
  if (kept) {
    var leave = function (event) { event.preventDefault(); };
    window.addEventListener('beforeunload', leave);
    kept.form.addEventListener('submit', function () { window.removeEventListener('beforeunload', leave); });
  }
})();
