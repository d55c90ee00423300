// Offers to restore what was typed in this browser if the page was closed before the server had it.
window.Offering = (function () {
  'use strict';

  var TYPED = /^(title|authors|votes|thumbnail|video|heading|body|reason|note|notice|why-\d+|scope-\d+)$/;
  var BESIDE = /^(note|notice|why-|scope-)/;

  // The typed fields of a form, as names and values in order.
  function typed(form) {
    return Array.from(new FormData(form)).filter(function (field) { return TYPED.test(field[0]); })
      .map(function (field) { return [field[0], field[1].replace(/\r\n/g, '\n')]; });
  }

  function values(fields, wanted) {
    return fields.filter(function (field) { return field[0] === wanted; }).map(function (field) { return field[1]; });
  }

  function parts(fields) {
    var bodies = values(fields, 'body');
    return values(fields, 'heading').map(function (heading, at) { return { heading: heading, body: bodies[at] || '' }; });
  }

  // The content, without insignificant differences.
  function text(fields) {
    return JSON.stringify([['title', 'votes', 'thumbnail', 'video'].map(function (name) { return values(fields, name).join().trim(); }),
      values(fields, 'authors').join().split('\n').map(function (author) { return author.trim(); }).filter(Boolean),
      parts(fields).map(function (part) { return [part.heading.trim(), part.body.trim()]; }).filter(function (part) { return part.join(''); })]);
  }

  // The reasons and notes typed beside the content.
  function remarks(fields) {
    return JSON.stringify(fields.filter(function (field) {
      return BESIDE.test(field[0]) && field[1].trim() && !(field[0].indexOf('scope-') === 0 && field[1] === 'finding');
    }).sort());
  }

  // A reason alone is not worth keeping if the content is as saved.
  function same(one, other, dirty) {
    return text(one) === text(other) && remarks(one) === remarks(other)
      && (!dirty || values(one, 'reason').join().trim() === values(other, 'reason').join().trim());
  }

  // The difference between two texts: their common beginning and end, in whole words, and what is between.
  function difference(before, after) {
    var one = before.split(/(\s+)/);
    var other = after.split(/(\s+)/);
    var most = Math.min(one.length, other.length);
    var start = 0;
    var end = 0;
    while (start < most && one[start] === other[start]) {
      start += 1;
    }
    while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end]) {
      end += 1;
    }
    return [['', one.slice(0, start)], ['del', one.slice(start, one.length - end)], ['ins', other.slice(start, other.length - end)],
      ['', one.slice(one.length - end)]].map(function (run) { return [run[0], run[1].join('')]; }).filter(function (run) { return run[1]; });
  }

  function marked(before, after, heard) {
    var place = document.createElement('dd');
    difference(before, after).forEach(function (run) {
      if (!run[0]) {
        place.append(run[1].length > 160 ? run[1].slice(0, 80) + ' … ' + run[1].slice(-80) : run[1]);
        return;
      }
      var mark = document.createElement(run[0]);
      var says = document.createElement('span');
      says.className = 'heard';
      says.textContent = heard[run[0]] + ' ';
      mark.append(says, run[1]);
      place.append(mark);
    });
    return place;
  }

  function labelled(form, name) {
    var field = form.elements[name];
    var label = field && field.labels && field.labels[0];
    return label ? label.textContent.trim() : name;
  }

  // The fields that differ, each with its name and both texts.
  function changes(form, now, then) {
    var rows = ['title', 'authors', 'votes', 'thumbnail', 'video', 'reason', 'note', 'notice'].map(function (name) {
      return [labelled(form, name), values(now, name).join(), values(then, name).join()];
    });
    var old = parts(now);
    var mine = parts(then);
    for (var i = 0; i < Math.max(old.length, mine.length); i += 1) {
      var one = old[i] || { heading: '', body: '' };
      var other = mine[i] || { heading: '', body: '' };
      rows.push([other.heading || one.heading || '–', [one.heading, one.body].join('\n').trim(), [other.heading, other.body].join('\n').trim()]);
    }
    now.concat(then).map(function (field) { return field[0]; }).filter(function (name, at, all) { return /^why-/.test(name) && all.indexOf(name) === at; })
      .forEach(function (name) { rows.push([labelled(form, name), values(now, name).join(), values(then, name).join()]); });
    return rows.filter(function (row) { return row[1] !== row[2]; });
  }

  // Offers the copies one after the other. The editor has: form; dirty; fill(fields, loaded); taken(), which returns whether the
  // restored text is kept.
  function begin(box, editor, copies) {
    var texts = box.dataset;
    var shownFirst = typed(editor.form);
    var shown = null;
    var before = null;

    function part(name) {
      return box.querySelector('.' + name);
    }

    function next() {
      var now = typed(editor.form);
      shown = copies.shift();
      while (shown && same(now, shown.fields, editor.dirty)) {
        Keeping.drop(shown.key);
        shown = copies.shift();
      }
      box.hidden = !shown;
      if (shown) {
        show(now);
      }
    }

    function show(now) {
      var at = new Date(shown.at);
      var loaded = editor.form.elements.loaded.value;
      var older = shown.loaded !== loaded;
      part('says').textContent = texts.found.replace('{0}', new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium',
        timeStyle: 'short' }).format(at)) + ' ' + texts[older ? 'older' : 'upon'].replace('{0}', shown.loaded).replace('{1}', loaded);
      compare(now);
    }

    // The text may change while a copy is offered.
    function compare(now) {
      var list = part('differs');
      list.replaceChildren();
      changes(editor.form, now, shown.fields).forEach(function (row) {
        var name = document.createElement('dt');
        name.textContent = row[0];
        list.append(name, marked(row[1], row[2], { del: texts.removed, ins: texts.added }));
      });
    }

    // Also keeps the text that a copy replaces, as there may be no time to undo the replacement.
    function keepReplaced() {
      var key = shown.key + '-' + Date.now().toString(36);
      return (!same(shownFirst, before.fields, true) || editor.form.dataset.alone === 'true')
        && Keeping.keep(key, { at: Date.now(), loaded: before.loaded, fields: before.fields }) ? key : null;
    }

    function turn(back) {
      part('look').hidden = back;
      part('put').hidden = back;
      part('drop').hidden = back;
      part('undo').hidden = !back;
    }

    part('put').addEventListener('click', function () {
      before = { fields: typed(editor.form), loaded: editor.form.elements.loaded.value, known: editor.form.elements.known.value };
      before.kept = keepReplaced();
      // A draft from another page is set aside, which can be undone.
      editor.form.elements.known.value = '';
      editor.fill(shown.fields, shown.loaded);
      if (editor.taken()) {
        Keeping.drop(shown.key);
      }
      part('says').textContent = texts.back;
      turn(true);
      part('undo').focus();
    });
    part('undo').addEventListener('click', function () {
      // What was typed since is offered again, in place of the copy that had been restored.
      shown = { key: shown.key, at: Date.now(), loaded: editor.form.elements.loaded.value, fields: typed(editor.form) };
      Keeping.keep(shown.key, { at: shown.at, loaded: shown.loaded, fields: shown.fields });
      editor.form.elements.known.value = before.known;
      editor.fill(before.fields, before.loaded);
      if (editor.taken() && before.kept) {
        Keeping.drop(before.kept);
      }
      copies.unshift(shown);
      turn(false);
      next();
    });
    function compareAgain() {
      if (part('look').open && !box.hidden && part('undo').hidden) {
        compare(typed(editor.form));
      }
    }

    part('look').addEventListener('toggle', compareAgain);
    editor.form.addEventListener('input', compareAgain);
    part('drop').addEventListener('click', function () {
      Keeping.drop(shown.key);
      next();
    });
    next();
  }

  return { typed: typed, values: values, parts: parts, begin: begin };
})();
