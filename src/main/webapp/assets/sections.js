// The sections of the editor: adding, moving, splitting, joining, removing and restoring them, and the lines of its authors.
window.Sections = (function () {
  'use strict';

  // 'form' has a list of sections, a template of one, and the names of what is typed; 'changed' is called after each change.
  function begin(form, changed) {
    var list = form.querySelector('#sections');
    var count = 0;
    var removed = [];

    function parts() {
      return Array.from(list.querySelectorAll('.part'));
    }

    function heading(part) {
      return part.querySelector('input');
    }

    function body(part) {
      return part.querySelector('textarea');
    }

    function grow(area) {
      area.style.height = 'auto';
      area.style.height = Math.max(area.scrollHeight + 2, 60) + 'px';
    }

    function growAll() {
      parts().map(body).forEach(grow);
    }

    function make(title, text) {
      var part = document.getElementById('section').content.firstElementChild.cloneNode(true);
      count += 1;
      part.id = 'part-new-' + count;
      heading(part).id = 'heading-new-' + count;
      body(part).id = 'body-new-' + count;
      heading(part).value = title;
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
      group(part).forEach(function (one) { list.insertBefore(one, place); });
      if (part.contains(focused)) {
        focused.focus();
      }
      changed();
    }

    function add() {
      var part = make('', '');
      var here = document.activeElement.closest('.part');
      list.insertBefore(part, here ? here.nextElementSibling : null);
      heading(part).focus();
      grow(body(part));
      changed();
    }

    // Writes a section that is missing: before the first of those that usually follow it, or at the end. If it is there by now, goes to
    // it.
    function write(title, usual) {
      var there = parts().filter(function (part) { return heading(part).value.trim() === title; })[0];
      if (there) {
        focusBody(there);
        return;
      }
      var later = usual.slice(usual.indexOf(title) + 1);
      var next = parts().filter(function (part) { return later.indexOf(heading(part).value.trim()) >= 0; })[0];
      var part = make(title, '');
      list.insertBefore(part, next ? group(next)[0] : null);
      grow(body(part));
      focusBody(part);
      part.scrollIntoView({ block: 'center' });
      changed();
    }

    function split(part) {
      var area = body(part);
      var at = area.selectionStart;
      var next = make('', area.value.slice(at).replace(/^\s+/, ''));
      area.value = area.value.slice(0, at).replace(/\s+$/, '');
      list.insertBefore(next, part.nextElementSibling);
      grow(area);
      grow(body(next));
      heading(next).focus();
      changed();
    }

    function join(part) {
      var next = after(part, 1);
      if (!next) {
        return;
      }
      var area = body(part);
      var title = heading(next).value.trim();
      var at = area.value.length;
      var rest = (title ? '**' + title + '** ' : '') + body(next).value;
      area.value = area.value.replace(/\s+$/, '') + (area.value.trim() && rest ? '\n\n' : '') + rest;
      next.remove();
      grow(area);
      focusBody(part, Math.min(at, area.value.length));
      changed();
    }

    function remove(part) {
      removed.push({ part: part, before: part.nextElementSibling });
      var goTo = after(part, 1) || after(part, -1);
      part.remove();
      form.querySelector('.removed').textContent = form.querySelector('.removed').dataset.text || '';
      form.querySelector('[data-do=restore]').hidden = false;
      if (goTo) {
        focusBody(goTo);
      }
      changed();
    }

    function restore() {
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
    }

    function putBack(one) {
      list.insertBefore(one.part, one.before && one.before.parentNode === list ? one.before : null);
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

    // Puts the named sections into the named order, within the positions that they occupy together.
    function reorder(headings) {
      var free = parts();
      var named = headings.map(function (title) {
        var at = free.findIndex(function (part) { return heading(part).value.trim() === title; });
        return at < 0 ? null : free.splice(at, 1)[0];
      }).filter(Boolean);
      var next = 0;
      parts().map(function (part) { return named.indexOf(part) < 0 ? part : named[next++]; })
        .forEach(function (part) { list.append(part); });
    }

    // Replaces all sections by others, given as headings and bodies.
    function fill(texts) {
      var all = parts();
      texts.forEach(function (text, at) {
        var part = all[at] || list.appendChild(make('', ''));
        heading(part).value = text.heading;
        body(part).value = text.body;
      });
      all.slice(texts.length).forEach(function (part) { part.remove(); });
      growAll();
    }

    function append(title, id) {
      var part = list.appendChild(make(title, ''));
      body(part).id = id;
      return body(part);
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

    return { parts: parts, body: body, grow: grow, growAll: growAll, move: move, add: add, write: write, split: split, join: join, remove: remove,
      restore: restore, putBack: putBack, step: step, reorder: reorder, fill: fill, append: append, moveLine: moveLine };
  }

  return { begin: begin };
})();
