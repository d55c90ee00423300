// Asks for what is missing, in the place where it is typed; nothing is sent or loaded.
window.Asking = (function () {
  'use strict';

  function hint(input) {
    return document.getElementById(input.id + '-missing');
  }

  // Says what is missing in a field, and goes there. Returns true.
  function ask(input) {
    var fold = input.closest('details');
    if (fold) {
      fold.open = true;
    }
    if (!hint(input)) {
      var text = document.createElement('p');
      text.id = input.id + '-missing';
      text.className = 'hint wrong';
      text.setAttribute('role', 'alert');
      text.textContent = input.dataset.missing;
      input.after(text);
      input.setAttribute('aria-describedby', [text.id, input.getAttribute('aria-describedby')].filter(Boolean).join(' '));
    }
    input.setAttribute('aria-invalid', 'true');
    input.focus();
    return true;
  }

  function answered(input) {
    var text = hint(input);
    if (text && input.value.trim()) {
      text.remove();
      input.setAttribute('aria-describedby', (input.getAttribute('aria-describedby') || '').replace(text.id, '').trim());
      input.removeAttribute('aria-invalid');
    }
  }

  return { ask: ask, answered: answered };
})();
