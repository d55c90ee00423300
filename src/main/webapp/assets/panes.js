// On a phone, one of the three panes of the editor is visible at a time.
window.Panes = (function () {
  'use strict';

  function begin(tabs, shown) {
    var narrow = window.matchMedia('(max-width: 62rem)');

    function all() {
      return Array.from(tabs.querySelectorAll('[role=tab]'));
    }

    function choose(tab) {
      all().forEach(function (one) {
        var chosen = one === tab;
        one.setAttribute('aria-selected', String(chosen));
        one.tabIndex = chosen ? 0 : -1;
        document.getElementById(one.getAttribute('aria-controls')).classList.toggle('away', !chosen);
      });
      shown();
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

    tabs.addEventListener('click', function (event) {
      var tab = event.target.closest('[role=tab]');
      if (tab) {
        choose(tab);
      }
    });
    tabs.addEventListener('keydown', function (event) {
      var by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (by) {
        var next = all()[(all().indexOf(document.activeElement) + by + all().length) % all().length];
        choose(next);
        next.focus();
      }
    });
    narrow.addEventListener('change', arrange);
    arrange();

    // Brings a pane to the front.
    return { show: function (pane) { choose(tabs.querySelector('[aria-controls=' + pane + ']')); } };
  }

  return { begin: begin };
})();
