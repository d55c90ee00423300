// The cards of findings in the editor. One is the current one, to which keys apply; its passage is selected in its field.
window.Cards = (function () {
  'use strict';

  function begin(form) {

    function all() {
      return Array.from(form.querySelectorAll('.finding'));
    }

    function current() {
      return form.querySelector('.finding.current');
    }

    function isDone(card) {
      return card.classList.contains('done');
    }

    // Makes a card the current one, with its passage selected in its field.
    function focus(card) {
      all().forEach(function (one) { one.classList.toggle('current', one === card); });
      card.scrollIntoView({ block: 'center' });
      card.focus({ preventScroll: true });
      select(card);
    }

    function walk(by) {
      var cards = all();
      var at = cards.indexOf(current());
      if (cards.length > 0) {
        focus(cards[(at + by + cards.length) % cards.length]);
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

    // Where two texts differ: the part of the second between what both begin and end with.
    function changedPart(before, after) {
      var from = 0;
      while (from < before.length && from < after.length && before[from] === after[from]) {
        from += 1;
      }
      var end = 0;
      while (end < before.length - from && end < after.length - from && before[before.length - 1 - end] === after[after.length - 1 - end]) {
        end += 1;
      }
      return { from: from, to: after.length - end };
    }

    // Applies the fix of a card, and marks it in the field. The page has the fixed text of a field for as long as nothing else in it has
    // changed; otherwise the server applies it. Returns whether the page did.
    function mend(card) {
      var field = fieldOf(card);
      if (card.dataset.mended === undefined || !field || field.value !== field.defaultValue) {
        return false;
      }
      var part = changedPart(field.value, card.dataset.mended);
      field.value = card.dataset.mended;
      field.classList.add('mended');
      if (field.setSelectionRange) {
        field.setSelectionRange(part.from, part.to);
      }
      give(card.dataset.reason);
      card.classList.add('done');
      card.querySelector('.fixed').textContent = card.querySelector('.fixed').dataset.text;
      card.querySelectorAll('button, summary').forEach(function (one) { one.hidden = true; });
      field.dispatchEvent(new Event('input', { bubbles: true }));
      var left = all().filter(function (one) { return !isDone(one); });
      focus(left[0] || card);
      return true;
    }

    // Adds a reason to those typed, once.
    function give(reason) {
      var input = form.elements.reason;
      var said = input.value.trim();
      var joined = said.indexOf(reason) >= 0 ? said : said ? said + ', ' + reason : reason;
      input.value = joined.length <= input.maxLength || input.maxLength < 0 ? joined : said;
    }

    // Whether a fix was applied on this page, so that Enter saves it.
    function isMended() {
      return all().some(isDone);
    }

    return { all: all, current: current, focus: focus, walk: walk, fieldOf: fieldOf, edit: edit, mend: mend, isMended: isMended,
      changedPart: changedPart };
  }

  return { begin: begin };
})();
