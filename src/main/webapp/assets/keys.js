// The keys of the desk: which action a key stands for. Typing in a language that composes characters presses none.
window.Keys = (function () {
  'use strict';

  function isField(target) {
    return Boolean(target.closest('input, textarea, select, [contenteditable], dialog'));
  }

  // The key as printed on an English keyboard, whatever the layout: 'a', '?', '[', 'shift f'.
  function name(event) {
    var byCode = /^Key/.test(event.code) ? event.code.slice(3).toLowerCase()
      : /^Digit/.test(event.code) ? event.code.slice(5) : { BracketLeft: '[', BracketRight: ']' }[event.code];
    if (event.key === '?') {
      return '?';
    }
    return event.shiftKey ? 'shift ' + (byCode || event.key.toLowerCase()) : byCode || event.key.toLowerCase();
  }

  // Presses a button or follows a link; opens a fold and goes to its field.
  function press(target, event) {
    event.preventDefault();
    if (event.repeat || !target || target.hidden) {
      return;
    }
    if (target.tagName === 'SUMMARY') {
      target.parentElement.open = true;
      target.parentElement.querySelector('input').focus();
    } else {
      target.click();
    }
  }

  // Calls what a key without a modifier stands for: one of the actions, or the button or link with this key. 'repeats' are the names
  // of those that count as long as the key is held down.
  function single(event, actions, repeats) {
    var key = name(event);
    var target = document.querySelector('[data-key="' + key + '"]');
    if (actions[key]) {
      event.preventDefault();
      if (!event.repeat || repeats.indexOf(key) >= 0) {
        actions[key](event);
      }
    } else if (target) {
      press(target, event);
    }
  }

  function isComposing(event) {
    return event.isComposing || event.keyCode === 229;
  }

  return { isField: isField, isComposing: isComposing, name: name, press: press, single: single };
})();
