// Applies the theme that the reader chose, if any, before anything is drawn.
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') {
      root.dataset.theme = theme;
    }
  } catch (e) {
    // Without storage, the theme follows the system.
  }
})();
